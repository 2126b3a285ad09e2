package io.meshgate.api.delegation;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.IntStream;

import io.meshgate.api.portal.Answer;
import io.meshgate.api.portal.GraphDump;
import io.meshgate.api.portal.Ids;
import io.meshgate.api.portal.MovableClock;
import io.meshgate.api.portal.Portal;
import io.meshgate.api.portal.Race;
import io.meshgate.api.portal.Told;
import io.meshgate.api.portal.Visitor;
import io.meshgate.api.portal.WholePortal;
import io.meshgate.graph.Graph;
import io.meshgate.graph.product.Visibility;
import io.meshgate.graph.testing.MeshDatabase;
import io.meshgate.graph.testing.mesh.Mesh;
import io.meshgate.graph.testing.mesh.PortNoun;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static io.meshgate.api.portal.Portal.aVisitor;
import static io.meshgate.graph.testing.mesh.Mesh.aDomain;
import static io.meshgate.graph.testing.mesh.Mesh.aPort;
import static io.meshgate.graph.testing.mesh.Mesh.aProduct;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whoever is let decide in somebody's place does so as that one may, until that ends, and
 * both names are on record.
 */
@WholePortal
class DelegationIT {

	private static final int ROUNDS = 12;

	private final Graph graph;

	private final MovableClock clock;

	private final ExpireDelegations expireDelegations;

	private final Portal portal;

	/**
	 * Nina looks after the domain, or else she would not see the orders that she asks
	 * for.
	 */
	DelegationIT(Graph graph, @LocalServerPort int port, @Autowired MovableClock clock,
			@Autowired ExpireDelegations expireDelegations) {
		this.graph = graph;
		this.clock = clock;
		this.expireDelegations = expireDelegations;
		this.portal = new Portal(port);
		MeshDatabase.empty();
		Mesh.aMesh()
			.with(aDomain("sales").ownedBy("leads").stewardedBy("nina"))
			.with(aVisitor("olga").memberOf("sellers"), aVisitor("leo").memberOf("leads"),
					aVisitor("nina").memberOf("press"), aVisitor("kim").memberOf("press"), aVisitor("dan"),
					aVisitor("eve"), aVisitor("ada").withRoles("ADMINISTRATOR"))
			.with(aProduct("orders").inDomain("sales")
				.ownedBy("sellers")
				.visibility(Visibility.PRIVATE)
				.offering(IntStream.range(0, ROUNDS).mapToObj((lane) -> aPort("" + lane)).toArray(PortNoun[]::new)))
			.in(graph);
	}

	@AfterEach
	void comeBack() {
		this.clock.comeBack();
	}

	@Test
	void decidesInTheirPlaceAndBothAreOnRecord() {
		String request = ask(0);
		String other = ask(1);
		assertThat(inbox("dan")).isEmpty();
		assertThat(decide("dan", request).kinds()).containsExactly("NOT_FOUND");
		delegate("olga", "dan");
		assertThat(inbox("dan")).containsExactly(request, other);
		assertThat(seen("dan", request).texts("/accessRequest/viewerCan", "/because").getFirst())
			.startsWith("You decide for olga until ");
		Answer decided = decide("dan", request);
		assertThat(decided.ending()).isEqualTo("AccessRequestDecided");
		assertThat(decided.text("/approveAccessRequest/accessRequest/decisions/0/by/key")).isEqualTo("dan");
		assertThat(decided.text("/approveAccessRequest/accessRequest/decisions/0/onBehalfOf/key")).isEqualTo("olga");
		assertThat(told("io.meshgate.access.approved")).singleElement()
			.satisfies((told) -> assertThat(told.data()).containsEntry("by", Mesh.person("dan").value())
				.containsEntry("onBehalfOf", Mesh.person("olga").value()));
		assertThat(inbox("dan")).containsExactly(other);
		assertThat(listed("dan")).containsExactlyInAnyOrder(request, other);
		assertThat(seen("dan", request).text("/accessRequest/status")).isEqualTo("APPROVED");
		assertThat(seen("dan", request).text("/accessRequest/subscription/status")).isEqualTo("ACTIVE");
		assertThat(decide("olga", other).data("/approveAccessRequest/accessRequest/decisions/0/onBehalfOf").isNull())
			.isTrue();
		assertThat(inbox("dan")).isEmpty();
	}

	@Test
	void learnsHowItEndedWhereTheGiverWasFaster() {
		String request = ask(0);
		String delegation = delegate("olga", "dan");
		assertThat(decide("olga", request).ending()).isEqualTo("AccessRequestDecided");
		Answer late = decide("dan", request);
		assertThat(late.ending()).isEqualTo("AccessRequestConflict");
		assertThat(late.text("/approveAccessRequest/accessRequest/status")).isEqualTo("APPROVED");
		end("olga", delegation);
		assertThat(decide("dan", request).kinds()).containsExactly("NOT_FOUND");
	}

	@Test
	void learnsNothingThatTheGiverSeesNoMore() {
		String request = ask(0);
		assertThat(decide("leo", request).ending()).isEqualTo("AccessRequestDecided");
		delegate("olga", "dan");
		assertThat(seen("dan", request).text("/accessRequest/subscription/status")).isEqualTo("ACTIVE");
		assertThat(this.portal.signIn("olga").submit("LeaveTeam", Map.of("team", Ids.team("sellers"))).ending())
			.isEqualTo("TeamMembershipEnded");
		assertThat(seen("olga", request).data("/accessRequest").isNull()).isTrue();
		assertThat(seen("dan", request).data("/accessRequest").isNull()).isTrue();
		assertThat(decide("dan", request).kinds()).containsExactly("NOT_FOUND");
	}

	@Test
	void seesWhatItIsAboutInItsTimeAlone() {
		String request = ask(0);
		Instant now = this.clock.instant();
		give("olga", Map.of("delegate", Map.of("key", "dan"), "startsAt", now.plus(Duration.ofMinutes(10)).toString(),
				"endsAt", now.plus(Duration.ofMinutes(20)).toString(), "reason", "Away"));
		assertThat(standing("dan", request)).isEqualTo("SCHEDULED, sees nothing");
		this.clock.pass(Duration.ofMinutes(11));
		assertThat(standing("dan", request)).isEqualTo("RUNNING, sees the product and the request");
		assertThat(this.portal.signIn("dan")
			.ask("{ dataProducts { totalCount } viewer { inbox { totalCount } } }", Map.of())
			.data("/dataProducts/totalCount")
			.asInt()).isOne();
		this.clock.pass(Duration.ofMinutes(10));
		assertThat(standing("dan", request)).isEqualTo("ENDED, sees nothing");
		assertThat(decide("dan", request).kinds()).containsExactly("NOT_FOUND");
	}

	@Test
	void letsNobodyDecideForTheirOwnSide() {
		String request = ask(0);
		delegate("olga", "kim");
		assertThat(inbox("kim")).isEmpty();
		Answer refused = decide("kim", request);
		assertThat(refused.kinds()).containsExactly("FORBIDDEN");
		assertThat(refused.messages()).containsExactly("Nobody decides on a request of the side they belong to.");
	}

	@Test
	void isPassedOnToNobody() {
		String request = ask(0);
		delegate("olga", "dan");
		delegate("dan", "eve");
		assertThat(inbox("eve")).isEmpty();
		assertThat(decide("eve", request).kinds()).containsExactly("NOT_FOUND");
	}

	@Test
	void givesNothingOnceTheGiverMayNotDecideAnyMore() {
		String request = ask(0);
		delegate("olga", "dan");
		assertThat(inbox("dan")).containsExactly(request);
		assertThat(this.portal.signIn("olga").submit("LeaveTeam", Map.of("team", Ids.team("sellers"))).ending())
			.isEqualTo("TeamMembershipEnded");
		assertThat(inbox("dan")).isEmpty();
		assertThat(decide("dan", request).kinds()).containsExactly("NOT_FOUND");
	}

	@ParameterizedTest
	@CsvSource({ "olga", "dan" })
	void endsForGoodWithWhoMayNotActAnyMore(String leaver) {
		String request = ask(0);
		String delegation = delegate("olga", "dan");
		assertThat(this.portal.signIn("ada")
			.submit("DeactivatePerson", Map.of("person", Ids.person(leaver), "reason", "Has left"))
			.ending()).isEqualTo("PersonDeactivated");
		assertThat(told("io.meshgate.delegation.ended"))
			.containsExactly(new Told("io.meshgate.delegation.ended", Ids.inGraph(delegation),
					Map.of("giver", Mesh.person("olga").value(), "delegate", Mesh.person("dan").value())));
		this.portal.signIn("ada").submit("ReactivatePerson", Map.of("person", Ids.person(leaver)));
		assertThat(standing("dan", request)).isEqualTo("ENDED, sees nothing");
	}

	@Test
	void isOncePerPersonAndTimeAndNeverOfOneself() {
		String delegation = delegate("olga", "dan");
		Answer again = submit("olga", Map.of("delegate", Map.of("key", "dan"), "endsAt", in(Duration.ofDays(40)),
				"startsAt", in(Duration.ofDays(10)), "reason", "Away"));
		assertThat(again.ending()).isEqualTo("DelegationConflict");
		assertThat(again.text("/delegateApprovals/because")).isEqualTo("dan decides in your place then already.");
		assertThat(again.text("/delegateApprovals/inTheWay/id")).isEqualTo(delegation);
		Answer self = submit("olga",
				Map.of("delegate", Map.of("key", "olga"), "endsAt", in(Duration.ofDays(40)), "reason", "Away"));
		assertThat(self.text("/delegateApprovals/because")).isEqualTo("Nobody decides in their own place.");
		assertThat(self.data("/delegateApprovals/inTheWay").isNull()).isTrue();
		give("olga", Map.of("delegate", Map.of("key", "dan"), "startsAt", in(Duration.ofDays(31)), "endsAt",
				in(Duration.ofDays(40)), "reason", "Away"));
		delegate("olga", "eve");
		assertThat(this.portal.signIn("dan")
			.send("Delegations", Map.of("role", "GIVER"))
			.texts("/viewer/delegations/edges", "/node/id")).isEmpty();
		assertThat(this.portal.signIn("dan")
			.send("Delegations", Map.of())
			.texts("/viewer/delegations/edges", "/node/status")).containsExactly("SCHEDULED", "RUNNING");
		assertThat(this.portal.signIn("olga")
			.send("Delegations", Map.of("first", 2))
			.texts("/viewer/delegations/edges", "/node/delegate/key")).containsExactly("eve", "dan");
	}

	@ParameterizedTest
	@CsvSource({ "-P1D,,endsAt,must be in the future", "P91D,,endsAt,must be at most 90 days after the start",
			"P2D,P3D,endsAt,must be after startsAt", "P400D,P390D,startsAt,must be within a year from now" })
	void takesNoOtherWindow(Duration end, Duration start, String field, String message) {
		List<String> before = GraphDump.mesh(this.graph);
		Map<String, Object> input = new HashMap<>(
				Map.of("delegate", Map.of("key", "dan"), "endsAt", in(end), "reason", "Away"));
		if (start != null) {
			input.put("startsAt", in(start));
		}
		Answer refused = submit("olga", input);
		assertThat(refused.ending()).isEqualTo("InvalidInput");
		assertThat(refused.data("/delegateApprovals/problems")).anySatisfy((problem) -> {
			assertThat(problem.at("/path/0").asString()).isEqualTo(field);
			assertThat(problem.path("message").asString()).isEqualTo(message);
		});
		assertThat(GraphDump.mesh(this.graph)).isEqualTo(before);
	}

	@Test
	void isEndedByWhoeverGaveItOrAnAdministrator() {
		String request = ask(0);
		String delegation = delegate("olga", "dan");
		assertThat(end("dan", delegation).kinds()).containsExactly("FORBIDDEN");
		assertThat(end("eve", delegation).kinds()).containsExactly("NOT_FOUND");
		Answer ended = this.portal.signIn("ada")
			.submit("EndDelegation", Map.of("delegation", delegation, "comment", "Dan is ill"));
		assertThat(ended.ending()).isEqualTo("DelegationEnded");
		assertThat(ended.text("/endDelegation/delegation/endedBy/key")).isEqualTo("ada");
		assertThat(ended.text("/endDelegation/delegation/endComment")).isEqualTo("Dan is ill");
		assertThat(standing("dan", request)).isEqualTo("ENDED, sees nothing");
		Answer late = end("olga", delegation);
		assertThat(late.ending()).isEqualTo("DelegationConflict");
		assertThat(late.text("/endDelegation/because")).isEqualTo("It has ended.");
	}

	/** Whoever decides by it does so before it ends, or not at all. */
	@Test
	void decidesOrNotWhereItEndsAtThatMoment() {
		for (int round = 0; round < ROUNDS; round++) {
			String request = ask(round);
			String delegation = delegate("olga", "dan");
			Visitor dan = this.portal.signIn("dan");
			Visitor olga = this.portal.signIn("olga");
			List<Told> before = Told.of(this.graph);
			List<Supplier<Answer>> runners = List.of(
					() -> dan.submit("ApproveAccessRequest", Map.of("accessRequest", request)),
					() -> olga.submit("EndDelegation", Map.of("delegation", delegation)));
			List<Answer> answers = Race.of(runners);
			assertThat(answers.getLast().ending()).as("round %d", round).isEqualTo("DelegationEnded");
			boolean decided = answers.getFirst().kinds().isEmpty();
			assertThat(seen("olga", request).text("/accessRequest/status")).as("round %d", round)
				.isEqualTo(decided ? "APPROVED" : "IN_REVIEW");
			assertThat(Told.since(this.graph, before).stream().map(Told::type)).as("round %d", round)
				.isEqualTo(decided ? List.of("io.meshgate.access.approved", "io.meshgate.delegation.ended")
						: List.of("io.meshgate.delegation.ended"));
		}
	}

	@Test
	void isToldOnceThatItsTimeIsOver() {
		String delegation = give("olga",
				Map.of("delegate", Map.of("key", "dan"), "endsAt", in(Duration.ofMinutes(30)), "reason", "Away"));
		this.expireDelegations.expire();
		assertThat(told("io.meshgate.delegation.expired")).isEmpty();
		this.clock.pass(Duration.ofMinutes(31));
		Race.of(List.of(this::expire, this::expire, this::expire, this::expire));
		assertThat(told("io.meshgate.delegation.expired"))
			.containsExactly(new Told("io.meshgate.delegation.expired", Ids.inGraph(delegation),
					Map.of("giver", Mesh.person("olga").value(), "delegate", Mesh.person("dan").value())));
	}

	private boolean expire() {
		this.expireDelegations.expire();
		return true;
	}

	/** How the last delegation to somebody stands, and what they see by it. */
	private String standing(String person, String request) {
		Answer answer = this.portal.signIn(person).ask("""
				query($id: ID!) {
				  viewer { delegations(role: DELEGATE, first: 1) { edges { node { status } } } }
				  dataProduct(by: {key: "orders"}) { key }
				  accessRequest(id: $id) { subscription { id } outputPort { name } requester { key } }
				}
				""", Map.of("id", request));
		boolean product = !answer.data("/dataProduct").isNull();
		assertThat(answer.data("/accessRequest").isNull()).isEqualTo(!product);
		return answer.text("/viewer/delegations/edges/0/node/status")
				+ (product ? ", sees the product and the request" : ", sees nothing");
	}

	private String in(Duration time) {
		return this.clock.instant().plus(time).truncatedTo(ChronoUnit.MILLIS).toString();
	}

	private String delegate(String giver, String delegate) {
		return give(giver,
				Map.of("delegate", Map.of("key", delegate), "endsAt", in(Duration.ofDays(30)), "reason", "Away"));
	}

	private String give(String giver, Map<String, Object> input) {
		Answer given = submit(giver, input);
		assertThat(given.ending()).isEqualTo("ApprovalsDelegated");
		return given.text("/delegateApprovals/delegation/id");
	}

	private Answer submit(String giver, Map<String, Object> input) {
		return this.portal.signIn(giver).submit("DelegateApprovals", input);
	}

	private Answer end(String person, String delegation) {
		return this.portal.signIn(person).submit("EndDelegation", Map.of("delegation", delegation));
	}

	private Answer decide(String person, String request) {
		return this.portal.signIn(person).submit("ApproveAccessRequest", Map.of("accessRequest", request));
	}

	private String ask(int lane) {
		return this.portal.signIn("nina")
			.ask("""
					mutation($input: RequestAccessInput!) { requestAccess(input: $input) {
					  ... on AccessRequestSubmitted { accessRequest { id } } } }
					""",
					Map.of("input",
							Map.of("outputPort", Ids.port("orders/" + lane), "consumer",
									Map.of("team", Ids.team("press")), "purpose", "To know")))
			.text("/requestAccess/accessRequest/id");
	}

	private Answer seen(String person, String request) {
		return this.portal.signIn(person).ask("""
				query($id: ID!) { accessRequest(id: $id) { status subscription { status }
				  viewerCan(actions: [DECIDE_REQUEST]) { because } } }
				""", Map.of("id", request));
	}

	private List<String> inbox(String person) {
		return this.portal.signIn(person).send("Inbox", Map.of()).texts("/viewer/inbox/edges", "/node/id");
	}

	private List<String> listed(String person) {
		return this.portal.signIn(person)
			.ask("{ accessRequests(filter: {role: APPROVER}) { edges { node { id } } } }", Map.of())
			.texts("/accessRequests/edges", "/node/id");
	}

	private List<Told> told(String type) {
		return Told.of(this.graph).stream().filter((told) -> told.type().equals(type)).toList();
	}

}
