package io.meshgate.api.policy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import io.meshgate.api.portal.Answer;
import io.meshgate.api.portal.GraphDump;
import io.meshgate.api.portal.Ids;
import io.meshgate.api.portal.Portal;
import io.meshgate.api.portal.Retailer;
import io.meshgate.api.portal.Visitor;
import io.meshgate.api.portal.WholePortal;
import io.meshgate.frontend.team.Team;
import io.meshgate.graph.Graph;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.boot.test.web.server.LocalServerPort;

import static io.meshgate.graph.testing.mesh.Mesh.aMesh;
import static io.meshgate.graph.testing.mesh.Mesh.aTeam;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * What it does to those who ask, to policies below, to moves and to teams themselves that
 * a policy names teams. Planning is a part of operations, of which logistics is one too.
 */
@WholePortal
class TeamTermsIT {

	private static final String BREACHES = "/requestAccess/breaches";

	private static final Map<String, Map<String, String>> CONSUMERS = Map.of("team",
			Map.of("team", Ids.team("planning")), "application", Map.of("application", Ids.application("planner")),
			"dataProduct", Map.of("dataProduct", Ids.product("forecast")), "person",
			Map.of("person", Ids.person("karl")));

	private static final String NAMED = """
			query($domain: EntityRef) { accessPolicy(domain: $domain) {
			  terms { teams { name team { key } } }
			  revisions { edges { node { number terms { teams { name team { key } } } } } } } }
			""";

	private final Graph graph;

	private final Visitor karl;

	private final Visitor olga;

	private final Visitor dora;

	private final Visitor adam;

	TeamTermsIT(Graph graph, @LocalServerPort int port) {
		this.graph = graph;
		Retailer.tell(graph);
		aMesh().with(aTeam("planning").partOf("operations"), aTeam("logistics").partOf("operations"), aTeam("crowd"))
			.in(graph);
		Portal portal = new Portal(port);
		this.karl = portal.signIn("karl");
		this.olga = portal.signIn("olga");
		this.dora = portal.signIn("dora");
		this.adam = portal.signIn("adam");
	}

	@ParameterizedTest
	@CsvSource({ "team", "application", "dataProduct", "person" })
	void onlyWhoIsOfATeamThatTheyNameMayAsk(String consumer) {
		Map<String, Object> wish = Map.of("consumer", CONSUMERS.getOrDefault(consumer, Map.of()));
		name(this.dora, "sales", "logistics", "retail-team");
		List<String> before = GraphDump.mesh(this.graph);
		Answer refused = ask(wish);
		assertThat(refused.ending()).isEqualTo("AccessAgainstPolicy");
		assertThat(refused.texts(BREACHES, "/term")).containsExactly("TEAMS");
		assertThat(refused.texts(BREACHES, "/because"))
			.containsExactly("The consumer must be of one of these teams: logistics, retail-team.");
		assertThat(refused.texts(BREACHES, "/revision/policy/domain/key")).containsExactly("sales");
		assertThat(GraphDump.mesh(this.graph)).isEqualTo(before);
		name(this.dora, "sales", "crowd", "operations");
		assertThat(ask(wish).ending()).isEqualTo("AccessRequestSubmitted");
	}

	@ParameterizedTest
	@CsvSource({ "application,Application,planner", "dataProduct,DataProduct,forecast", "person,Person,karl" })
	void whatIsOfNoTeamMayNot(String consumer, String label, String key) {
		name(this.dora, "sales", "planning");
		Answer asked = ask(Map.of("consumer", CONSUMERS.getOrDefault(consumer, Map.of())));
		String cypher = """
				MATCH (c:%s {key: $key})-[tie:OWNS|MEMBER_OF]-(:Team)
				DELETE tie
				RETURN count(*) AS ties
				""".formatted(label);
		int ties = this.graph.write((transaction) -> transaction.one(cypher, Map.of("key", key)).number("ties"));
		assertThat(ties).isOne();
		Answer refused = approve(asked);
		assertThat(refused.ending()).isEqualTo("AccessAgainstPolicy");
		assertThat(refused.texts("/approveAccessRequest/breaches", "/term")).containsExactly("TEAMS");
	}

	@Test
	void theTreeOfTeamsCountsAsItIsWhenAccessIsGiven() {
		name(this.dora, "sales", "operations");
		Answer asked = ask(Map.of());
		move("planning", "crowd");
		assertThat(approve(asked).texts("/approveAccessRequest/breaches", "/term")).containsExactly("TEAMS");
		move("planning", "logistics");
		assertThat(approve(asked).ending()).isEqualTo("AccessRequestDecided");
	}

	@Test
	void aNarrowerPolicyNamesSomeOfTheTeamsAndNoOthers() {
		name(this.adam, null, "operations", "crowd");
		Answer refused = set(this.dora, "sales", List.of("planning", "orders-team"));
		assertThat(refused.ending()).isEqualTo("AccessPolicyLoosens");
		assertThat(refused.texts("/setAccessPolicy/breaches", "/term")).containsExactly("TEAMS");
		assertThat(refused.texts("/setAccessPolicy/breaches", "/because"))
			.containsExactly("It would let teams ask that may not above: orders-team.");
		name(this.dora, "sales", "planning");
		assertThat(inForce("sales")).containsExactly("planning");
		assertThat(inForce("stock")).containsExactly("crowd", "operations");
		name(this.adam, null, "crowd", "orders-team");
		assertThat(inForce("sales")).isEmpty();
		Answer nobody = ask(Map.of());
		assertThat(nobody.texts(BREACHES, "/revision/policy/domain/key")).containsExactly("");
	}

	/**
	 * Olga may not change what retail says, so she does not take her product out of it.
	 */
	@Test
	void noProductIsTakenToWhereOtherTeamsMayAsk() {
		name(this.dora, "retail", "operations");
		this.adam.submit("AssignDomainOwner",
				Map.of("domain", Ids.domain("media"), "owner", Map.of("key", "orders-team")));
		Map<String, Object> away = Map.of("dataProduct", Ids.product("orders"), "domain", Map.of("key", "media"));
		Answer refused = this.olga.submit("PlaceDataProduct", away);
		assertThat(refused.texts("/placeDataProduct/breaches", "/term")).containsExactly("TEAMS");
		name(this.adam, "media", "planning");
		assertThat(this.olga.submit("PlaceDataProduct", away).ending()).isEqualTo("DataProductPlaced");
	}

	@Test
	void noTeamIsRemovedWhileAPolicyInForceNamesIt() {
		name(this.dora, "sales", "crowd", "operations");
		Answer kept = remove();
		assertThat(kept.ending()).isEqualTo("TeamConflict");
		assertThat(kept.text("/removeTeam/because")).isEqualTo("It still has places in access policies.");
		name(this.dora, "sales", "operations");
		this.adam.submit("ChangeTeam", Map.of("team", Ids.team("crowd"), "name", "The Many"));
		assertThat(remove().ending()).isEqualTo("TeamRemoved");
		Answer page = this.karl.ask(NAMED, Map.of("domain", Map.of("key", "sales")));
		assertThat(page.data("/accessPolicy/terms").toString())
			.isEqualTo("{\"teams\":[{\"name\":\"operations\",\"team\":{\"key\":\"operations\"}}]}");
		assertThat(page.data("/accessPolicy/revisions/edges/1/node").toString())
			.isEqualTo("{\"number\":1,\"terms\":{\"teams\":[{\"name\":\"crowd\",\"team\":null},"
					+ "{\"name\":\"operations\",\"team\":{\"key\":\"operations\"}}]}}");
	}

	@Test
	void namingTheSameTeamsAgainChangesNothing() {
		name(this.dora, "sales", "crowd", "operations");
		this.adam.submit("ChangeTeam", Map.of("team", Ids.team("crowd"), "name", "The Many"));
		List<String> before = GraphDump.mesh(this.graph);
		name(this.dora, "sales", "operations", "crowd");
		assertThat(GraphDump.mesh(this.graph)).isEqualTo(before);
		assertThat(this.karl.ask(NAMED, Map.of("domain", Map.of("key", "sales")))
			.texts("/accessPolicy/terms/teams", "/name")).containsExactly("The Many", "operations");
	}

	@Test
	void onlyTeamsAreNamed() {
		List<String> before = GraphDump.mesh(this.graph);
		Answer none = this.dora.submit("SetAccessPolicy", input("sales", List.of()));
		assertThat(none.texts("/setAccessPolicy/problems", "/path/0")).containsExactly("teams");
		Answer wrong = this.dora.submit("SetAccessPolicy",
				input("sales", List.of(Ids.team("crowd"), Ids.domain("sales"))));
		assertThat(wrong.texts("/setAccessPolicy/problems", "/path/1")).containsExactly("1");
		Answer twice = this.dora.submit("SetAccessPolicy",
				input("sales", List.of(Ids.team("crowd"), Ids.team("crowd"))));
		assertThat(twice.texts("/setAccessPolicy/problems", "/message"))
			.containsExactly("must not hold the same element twice");
		Answer unknown = this.dora.submit("SetAccessPolicy", input("sales", List.of(Ids.unknown(Team.class))));
		assertThat(unknown.messages()).containsExactly("There is no such team.");
		assertThat(GraphDump.mesh(this.graph)).isEqualTo(before);
	}

	private static void name(Visitor visitor, @Nullable String domain, String... teams) {
		assertThat(set(visitor, domain, List.of(teams)).ending()).isEqualTo("AccessPolicyRevised");
	}

	private static Answer set(Visitor visitor, @Nullable String domain, List<String> teams) {
		return visitor.submit("SetAccessPolicy", input(domain, teams.stream().map(Ids::team).toList()));
	}

	private static Map<String, Object> input(@Nullable String domain, List<String> teams) {
		Map<String, Object> input = new HashMap<>(Map.of("teams", teams));
		if (domain != null) {
			input.put("domain", Map.of("key", domain));
		}
		return input;
	}

	private List<String> inForce(String domain) {
		return this.karl.ask(
				"query($key: String!) { domain(by: {key: $key}) { accessTerms { terms { teams { team { key } } } } } }",
				Map.of("key", domain))
			.texts("/domain/accessTerms/terms/teams", "/team/key");
	}

	private Answer ask(Map<String, ?> others) {
		Map<String, Object> wish = new HashMap<>(Retailer.wish("orders/lines"));
		wish.putAll(others);
		return this.karl.submit("RequestAccess", wish);
	}

	private Answer approve(Answer asked) {
		return this.olga.submit("ApproveAccessRequest",
				Map.of("accessRequest", asked.text("/requestAccess/accessRequest/id")));
	}

	private void move(String team, String parent) {
		assertThat(
				this.adam.submit("MoveTeam", Map.of("team", Ids.team(team), "parent", Map.of("key", parent))).ending())
			.isEqualTo("TeamMoved");
	}

	private Answer remove() {
		return this.adam.submit("RemoveTeam", Map.of("team", Ids.team("crowd")));
	}

}
