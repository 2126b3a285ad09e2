package io.meshgate.api.field;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import io.meshgate.api.portal.Answer;
import io.meshgate.api.portal.Ids;
import io.meshgate.api.portal.MovableClock;
import io.meshgate.api.portal.Portal;
import io.meshgate.api.portal.Retailer;
import io.meshgate.api.portal.Visitor;
import io.meshgate.api.portal.WholePortal;
import io.meshgate.frontend.port.OutputPort;
import io.meshgate.graph.Graph;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static io.meshgate.api.portal.Portal.aVisitor;
import static io.meshgate.graph.testing.mesh.Mesh.aMesh;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * It is told who could read what is offered at a moment, and why, whatever became of them
 * since.
 */
@WholePortal
class AccessAsOfIT {

	private static final String LINES = Ids.port("orders/lines");

	private final Graph graph;

	private final Portal portal;

	private final MovableClock clock;

	private final Retailer retailer;

	private final Visitor adam;

	private final Visitor olga;

	AccessAsOfIT(Graph graph, @LocalServerPort int port, @Autowired MovableClock clock) {
		this.graph = graph;
		this.portal = new Portal(port);
		this.clock = clock;
		this.retailer = Retailer.open(graph, this.portal);
		aMesh().with(aVisitor("aude").withRoles("AUDITOR")).in(graph);
		this.adam = this.portal.signIn("adam");
		this.olga = this.portal.signIn("olga");
	}

	@AfterEach
	void comeBack() {
		this.clock.comeBack();
	}

	@Test
	void namesTheOwningSideAndThoseWithAccess() {
		Instant before = pass();
		approve();
		Instant since = pass();
		assertThat(readers(before)).containsExactly("edda", "mia", "olga", "otto");
		Answer answer = asOf(this.olga, LINES, since);
		assertThat(answer.texts("/accessAsOf/edges", "/node/person/key")).containsExactly("edda", "karl", "kim", "mia",
				"olga", "otto");
		assertThat(answer.data("/accessAsOf/knownSince").isNull()).isTrue();
		JsonNode edda = answer.data("/accessAsOf/edges/0/node/ways/0");
		assertThat(edda.path("because").asString())
			.isEqualTo("They were an editor of orders-team, which owned the product orders, which offered the port.");
		assertThat(edda.path("role").asString()).isEqualTo("EDITOR");
		assertThat(edda.path("granted").asBoolean()).isFalse();
		assertThat(edda.at("/path/0/to/key").asString()).isEqualTo("orders-team");
		assertThat(edda.at("/path/1/relation").asString()).isEqualTo("OWNS");
		assertThat(edda.at("/path/1/to/key").asString()).isEqualTo("orders");
		JsonNode karl = answer.data("/accessAsOf/edges/1/node/ways/0");
		assertThat(karl.path("because").asString()).isEqualTo("They were a member of planning, which had access.");
		assertThat(karl.path("granted").asBoolean()).isTrue();
		assertThat(Instant.parse(karl.path("grantedFrom").asString())).isBetween(before, since);
		assertThat(karl.at("/decidedBy/0/name").asString()).isEqualTo("olga");
	}

	@Test
	void remembersWhatEndedSince() {
		approve();
		Instant then = pass();
		List<String> readers = readers(then);
		done(this.adam.submit("RemoveTeamMember", Map.of("team", Ids.team("planning"), "person", Map.of("key", "kim"))),
				"TeamMemberRemoved");
		done(this.adam.submit("DeactivatePerson", Map.of("person", Ids.person("mia"), "reason", "Has left")),
				"PersonDeactivated");
		done(this.olga.submit("ChangeTeamMemberRole",
				Map.of("team", Ids.team("orders-team"), "person", Map.of("key", "edda"), "role", "MEMBER")),
				"TeamMemberRoleChanged");
		done(this.adam.submit("AssignDataProductOwner",
				Map.of("dataProduct", Ids.product("orders"), "owner", Map.of("key", "archivists"))),
				"DataProductOwnerAssigned");
		Instant later = pass();
		assertThat(readers(later)).containsExactly("karl");
		assertThat(readers(then)).isEqualTo(readers).contains("kim", "mia");
		assertThat(asOf(this.adam, LINES, then).texts("/accessAsOf/edges", "/node/ways/0/role")).startsWith("EDITOR");
	}

	/** Karl keeps it until the very moment at which his grant ends. */
	@Test
	void endsAtTheMomentOfTheEnd() {
		JsonNode grant = approve();
		pass();
		done(this.olga.submit("RevokeGrant", Map.of("grant", grant.path("id").asString(), "reason", "Because")),
				"GrantRevoked");
		pass();
		Instant end = Instant.parse(
				this.adam
					.ask("query($id: ID!) { node(id: $id) { ... on Grant { endedAt } } }",
							Map.of("id", grant.path("id").asString()))
					.text("/node/endedAt"));
		Instant start = Instant.parse(grant.path("validFrom").asString());
		assertThat(readers(end.minusNanos(1))).contains("karl");
		assertThat(readers(end)).doesNotContain("karl");
		assertThat(readers(start)).contains("karl");
		assertThat(readers(start.minusNanos(1))).doesNotContain("karl");
	}

	@Test
	void isToldToWhoAnswersLooksAfterOrAudits() {
		Instant now = pass();
		for (String told : List.of("olga", "dora", "sven", "adam", "aude")) {
			assertThat(asOf(this.portal.signIn(told), LINES, now).data("/accessAsOf/totalCount").asInt()).as(told)
				.isEqualTo(4);
		}
		for (String refused : List.of("otto", "edda", "mia", "karl", "nina")) {
			assertThat(asOf(this.portal.signIn(refused), LINES, now).kinds()).as(refused).containsExactly("FORBIDDEN");
		}
		for (String hidden : List.of("aude", "olga", "nina")) {
			Visitor visitor = this.portal.signIn(hidden);
			Answer answer = asOf(visitor, Ids.port("salaries/all"), now);
			assertThat(answer.data("/accessAsOf").isNull()).as(hidden).isTrue();
			assertThat(answer.plain()).isEqualTo(asOf(visitor, Ids.unknown(OutputPort.class), now).plain());
		}
		assertThat(asOf(this.adam, Ids.product("orders"), now).data("/accessAsOf").isNull()).isTrue();
	}

	@Test
	void saysNothingOfWhatIsToCome() {
		Answer answer = asOf(this.olga, LINES, this.clock.instant().plusSeconds(60));
		assertThat(answer.kinds()).containsExactly("BAD_REQUEST");
		assertThat(answer.messages()).containsExactly("date must not be later than now.");
	}

	@Test
	void saysSinceWhenItKnows() {
		Instant before = pass();
		this.graph.write(
				(transaction) -> transaction.rows("CREATE (:History {since: $at})", Map.of("at", before.plusNanos(1))));
		assertThat(asOf(this.olga, LINES, before).data("/accessAsOf/totalCount").asInt()).isZero();
		assertThat(asOf(this.olga, LINES, before).text("/accessAsOf/knownSince")).isNotEmpty();
		assertThat(readers(before.plusNanos(1))).hasSize(4);
	}

	@Test
	void comesInPages() {
		approve();
		Instant now = pass();
		List<String> seen = new ArrayList<>();
		String after = null;
		do {
			Map<String, Object> page = new HashMap<>(Map.of("outputPort", LINES, "date", now.toString(), "first", 4));
			page.put("after", after);
			JsonNode answer = this.olga.send("AccessAsOf", page).data("/accessAsOf");
			answer.path("edges").forEach((edge) -> seen.add(edge.at("/node/person/key").asString()));
			after = answer.at("/pageInfo/hasNextPage").asBoolean() ? answer.at("/pageInfo/endCursor").asString() : null;
		}
		while (after != null);
		assertThat(seen).isEqualTo(readers(now)).hasSize(6);
	}

	private Instant pass() {
		this.clock.pass(Duration.ofSeconds(1));
		Instant now = this.clock.instant();
		this.clock.pass(Duration.ofSeconds(1));
		return now;
	}

	private JsonNode approve() {
		Answer approved = this.olga.ask("""
				mutation($input: DecideAccessRequestInput!) {
				  approveAccessRequest(input: $input) {
				    ... on AccessRequestDecided { accessRequest { subscription { grants { id validFrom } } } }
				  }
				}
				""", Map.of("input", Map.of("accessRequest", this.retailer.request())));
		return approved.data("/approveAccessRequest/accessRequest/subscription/grants/0");
	}

	private List<String> readers(Instant at) {
		return asOf(this.adam, LINES, at).texts("/accessAsOf/edges", "/node/person/key");
	}

	private static Answer asOf(Visitor visitor, String port, Instant at) {
		return visitor.send("AccessAsOf", Map.of("outputPort", port, "date", at.toString()));
	}

	private static void done(Answer answer, String ending) {
		assertThat(answer.ending()).isEqualTo(ending);
	}

}
