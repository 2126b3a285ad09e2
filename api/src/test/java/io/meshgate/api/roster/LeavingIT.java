package io.meshgate.api.roster;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import io.meshgate.api.portal.Answer;
import io.meshgate.api.portal.Ids;
import io.meshgate.api.portal.Portal;
import io.meshgate.api.portal.Race;
import io.meshgate.api.portal.Told;
import io.meshgate.api.portal.Visitor;
import io.meshgate.api.portal.WholePortal;
import io.meshgate.graph.Graph;
import io.meshgate.graph.testing.MeshDatabase;
import io.meshgate.graph.testing.mesh.Mesh;
import io.meshgate.graph.testing.mesh.PortNoun;
import org.junit.jupiter.api.Test;

import org.springframework.boot.test.web.server.LocalServerPort;

import static io.meshgate.api.portal.Portal.aVisitor;
import static io.meshgate.graph.testing.mesh.Mesh.aDomain;
import static io.meshgate.graph.testing.mesh.Mesh.aPort;
import static io.meshgate.graph.testing.mesh.Mesh.aProduct;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * What awaits somebody goes on to others once they may not decide on it any more.
 */
@WholePortal
class LeavingIT {

	private static final int ROUNDS = 20;

	private static final String ROUTED = "io.meshgate.access.rerouted";

	private static final String USER = """
			{"apiVersion": "backstage.io/v1alpha1", "kind": "User", "metadata": {"name": "ivan"},
			 "spec": {"profile": {"displayName": "Ivan"}, "memberOf": [%s]}}
			""";

	private final Graph graph;

	private final Portal portal;

	LeavingIT(Graph graph, @LocalServerPort int port) {
		this.graph = graph;
		this.portal = new Portal(port);
		MeshDatabase.empty();
		Mesh.aMesh()
			.with(aDomain("retail").ownedBy("heads"), aDomain("sales").partOf("retail").ownedBy("leads"),
					aDomain("shore"))
			.with(aVisitor("olga").memberOf("sellers"), aVisitor("otto").memberOf("sellers"),
					aVisitor("leo").memberOf("leads"), aVisitor("hedda").memberOf("heads"),
					aVisitor("nina").memberOf("press", "OWNER"), aVisitor("mona").memberOf("money"),
					aVisitor("ada").memberOf("press").withRoles("ADMINISTRATOR"))
			.with(aProduct("orders").inDomain("sales")
				.ownedBy("sellers")
				.offering(IntStream.range(0, ROUNDS).mapToObj((lane) -> aPort("" + lane)).toArray(PortNoun[]::new)),
					aProduct("shells").inDomain("shore").ownedBy("money").offering(aPort("all")))
			.in(graph);
	}

	@Test
	void leavesItToTheOthersOfTheTeam() {
		String request = ask("nina", "orders/0", team("press"));
		assertThat(approvers(request)).containsExactly("olga", "otto");
		remove("sellers", "otto");
		assertThat(approvers(request)).containsExactly("olga");
		assertThat(told(ROUTED))
			.containsExactly(new Told(ROUTED, Ids.inGraph(request), Map.of("person", Mesh.person("otto").value())));
		assertThat(inbox("olga")).containsExactly(request);
	}

	/** Nobody owns the teams, so each of their members may go. */
	@Test
	void goesUpTheTreeFromTeamsThatAreLeftEmpty() {
		String request = ask("nina", "orders/0", team("press"));
		leave("olga", "sellers");
		leave("otto", "sellers");
		assertThat(approvers(request)).containsExactly("leo");
		assertThat(inbox("otto")).isEmpty();
		leave("leo", "leads");
		assertThat(approvers(request)).containsExactly("hedda");
		assertThat(inbox("hedda")).containsExactly(request);
	}

	@Test
	void endsWhereNobodyButTheSideThatAsksIsLeft() {
		String request = ask("nina", "shells/all", team("press"));
		assertThat(approvers(request)).containsExactly("mona");
		leave("mona", "money");
		assertThat(seen("nina", request).text("/accessRequest/status")).isEqualTo("SUPERSEDED");
		assertThat(told("io.meshgate.access.superseded")).containsExactly(new Told("io.meshgate.access.superseded",
				Ids.inGraph(request), Map.of("person", Mesh.person("mona").value(), "reason", "SUPERSEDED")));
	}

	@Test
	void goesOnFromWhoComesToTheSideThatAsks() {
		leave("otto", "sellers");
		String request = ask("nina", "orders/0", team("press"));
		assertThat(send("nina", "AddTeamMember", Map.of("team", Ids.team("press"), "person", Map.of("key", "olga")))
			.ending()).isEqualTo("TeamMemberAdded");
		assertThat(approvers(request)).containsExactly("leo");
	}

	/** The role is another from then on, and that is all. */
	@Test
	void staysWithWhoMayDecideStill() {
		String request = ask("nina", "orders/0", team("press"));
		assertThat(send("ada", "ChangeTeamMemberRole",
				Map.of("team", Ids.team("sellers"), "person", Map.of("key", "otto"), "role", "OWNER"))
			.ending()).isEqualTo("TeamMemberRoleChanged");
		assertThat(approvers(request)).containsExactly("olga", "otto");
		assertThat(told(ROUTED)).isEmpty();
	}

	@Test
	void goesOnFromWhomADocumentNoLongerCountsAmongTheTeam() {
		bring(USER.formatted("\"sellers\""));
		leave("otto", "sellers");
		leave("olga", "sellers");
		String request = ask("nina", "orders/0", team("press"));
		assertThat(approvers(request)).containsExactly("ivan");
		bring(USER.formatted("\"heads\", \"sellers\""));
		assertThat(approvers(request)).containsExactly("ivan");
		bring(USER.formatted(""));
		assertThat(approvers(request)).containsExactly("leo");
		assertThat(told(ROUTED))
			.containsExactly(new Told(ROUTED, Ids.inGraph(request), Map.of("person", person("ivan"))));
		assertThat(keys("MATCH (l:Leaver) RETURN l.person AS key")).isEmpty();
	}

	@Test
	void goesOnFromWhomADocumentBringsToTheSideThatAsks() {
		bring(USER.formatted("\"sellers\""));
		leave("otto", "sellers");
		leave("olga", "sellers");
		String request = ask("nina", "orders/0", team("press"));
		bring(USER.formatted("\"press\", \"sellers\""));
		assertThat(approvers(request)).containsExactly("leo");
	}

	/** More documents than are written in one transaction. */
	@Test
	void goesOnAfterAnImportOfManyDocuments() {
		bring(USER.formatted("\"sellers\""));
		leave("otto", "sellers");
		leave("olga", "sellers");
		String request = ask("nina", "orders/0", team("press"));
		bring(USER.formatted("") + IntStream.range(0, 1000)
			.mapToObj("---\n{apiVersion: backstage.io/v1alpha1, kind: Domain, metadata: {name: other-%d}}\n"::formatted)
			.collect(Collectors.joining()));
		assertThat(approvers(request)).containsExactly("leo");
		assertThat(keys("MATCH (l:Leaver) RETURN l.person AS key")).isEmpty();
	}

	@Test
	void staysWithWhomADocumentCountsAmongATeamThatIsMade() {
		bring(USER.formatted("\"sellers\", \"fresh\""));
		leave("otto", "sellers");
		leave("olga", "sellers");
		String request = ask("nina", "orders/0", team("press"));
		assertThat(send("ada", "CreateTeam", Map.of("key", "fresh", "name", "Fresh", "owner", Map.of("key", "nina")))
			.ending()).isEqualTo("TeamCreated");
		assertThat(keys("MATCH (p)-[:MEMBER_OF]->(:Team {key: 'fresh'}) RETURN p.key AS key ORDER BY key"))
			.containsExactly("ivan", "nina");
		assertThat(approvers(request)).containsExactly("ivan");
		assertThat(keys("MATCH (l:Leaver) RETURN l.person AS key")).isEmpty();
	}

	/** Whoever asks and whoever goes act at once, also with what was asked before. */
	@Test
	void awaitsNobodyWhoHasLeftWhoeverActsAtOnce() {
		Visitor nina = this.portal.signIn("nina");
		Visitor ada = this.portal.signIn("ada");
		for (int round = 0; round < ROUNDS; round++) {
			String lane = "orders/" + round;
			String leaver = (round % 2 == 0) ? "otto" : "olga";
			List<Supplier<Answer>> runners = new ArrayList<>();
			runners.add(() -> nina.submit("RequestAccess", wish(lane, team("press"))));
			runners.add(() -> ada.submit("RemoveTeamMember", place("sellers", leaver)));
			assertThat(Race.of(runners)).as(lane)
				.extracting(Answer::ending)
				.containsExactly("AccessRequestSubmitted", "TeamMemberRemoved");
			assertThat(astray()).as(lane).isEmpty();
			assertThat(ada.submit("AddTeamMember", place("sellers", leaver)).ending()).isEqualTo("TeamMemberAdded");
		}
	}

	/** Who is awaited and belongs to no team that could decide. */
	private List<String> astray() {
		String cypher = """
				MATCH (r:AccessRequest)-[:AWAITS]->(who:Person)
				WHERE r.openKey IS NOT NULL AND NOT EXISTS { (who)-[:MEMBER_OF]->(:Team {key: 'sellers'}) }
				RETURN DISTINCT who.key AS key
				""";
		return keys(cypher);
	}

	private List<String> keys(String cypher) {
		return this.graph.read((transaction) -> transaction.rows(cypher, Map.of()))
			.stream()
			.map((row) -> row.text("key"))
			.toList();
	}

	private String person(String key) {
		return this.graph.read(
				(transaction) -> transaction.one("MATCH (p:Person {key: $key}) RETURN p.id AS id", Map.of("key", key)))
			.text("id");
	}

	private void bring(String document) {
		assertThat(this.portal.signIn("ada")
			.call("/api/v1/descriptors",
					(request) -> request.header("Content-Type", "application/yaml")
						.POST(BodyPublishers.ofString(document)))
			.body()).contains("\"rejected\":0");
	}

	private void leave(String person, String team) {
		assertThat(send(person, "LeaveTeam", Map.of("team", Ids.team(team))).ending()).isEqualTo("TeamMembershipEnded");
	}

	private void remove(String team, String person) {
		assertThat(send("ada", "RemoveTeamMember", place(team, person)).ending()).isEqualTo("TeamMemberRemoved");
	}

	private static Map<String, Object> place(String team, String person) {
		return Map.of("team", Ids.team(team), "person", Map.of("key", person));
	}

	private String ask(String person, String port, Map<String, String> consumer) {
		return this.portal.signIn(person).ask("""
				mutation($input: RequestAccessInput!) { requestAccess(input: $input) {
				  ... on AccessRequestSubmitted { accessRequest { id } } } }
				""", Map.of("input", wish(port, consumer))).text("/requestAccess/accessRequest/id");
	}

	private static Map<String, Object> wish(String port, Map<String, String> consumer) {
		return Map.of("outputPort", Ids.port(port), "consumer", consumer, "purpose", "To know");
	}

	private static Map<String, String> team(String key) {
		return Map.of("team", Ids.team(key));
	}

	private Answer send(String person, String mutation, Map<String, Object> input) {
		return this.portal.signIn(person).submit(mutation, input);
	}

	private Answer seen(String person, String request) {
		return this.portal.signIn(person)
			.ask("query($id: ID!) { accessRequest(id: $id) { status approvers { key } } }", Map.of("id", request));
	}

	private List<String> approvers(String request) {
		return seen("ada", request).texts("/accessRequest/approvers", "/key");
	}

	private List<String> inbox(String person) {
		return this.portal.signIn(person).send("Inbox", Map.of()).texts("/viewer/inbox/edges", "/node/id");
	}

	private List<Told> told(String type) {
		return Told.of(this.graph).stream().filter((told) -> told.type().equals(type)).toList();
	}

}
