package io.meshgate.api.roster;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Map;

import io.meshgate.api.portal.Answer;
import io.meshgate.api.portal.Ids;
import io.meshgate.api.portal.Portal;
import io.meshgate.api.portal.Told;
import io.meshgate.api.portal.WholePortal;
import io.meshgate.graph.Graph;
import io.meshgate.graph.product.Visibility;
import io.meshgate.graph.testing.MeshDatabase;
import io.meshgate.graph.testing.mesh.Mesh;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.test.web.server.LocalServerPort;

import static io.meshgate.api.portal.Portal.aVisitor;
import static io.meshgate.graph.testing.mesh.Mesh.aDomain;
import static io.meshgate.graph.testing.mesh.Mesh.aPort;
import static io.meshgate.graph.testing.mesh.Mesh.aProduct;
import static io.meshgate.graph.testing.mesh.Mesh.aTeam;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * A team answers for what the teams below it own where these say so, and no longer than
 * they are below it.
 */
@WholePortal
class ParentTeamsIT {

	private static final String GROUP = """
			{"apiVersion": "backstage.io/v1alpha1", "kind": "Group", "metadata": {"name": "%s"},
			 "spec": {"type": "team", "parent": "%s", "children": []}}
			""";

	private final Graph graph;

	private final Portal portal;

	ParentTeamsIT(Graph graph, @LocalServerPort int port) {
		this.graph = graph;
		this.portal = new Portal(port);
		MeshDatabase.empty();
		Mesh.aMesh()
			.with(aDomain("retail").ownedBy("heads"), aDomain("sales").partOf("retail"), aDomain("travel"))
			.with(aTeam("sellers").partOf("commerce"), aTeam("commerce").partOf("company"),
					aTeam("press").partOf("media"), aTeam("scouts").partOf("guides").led())
			.with(aVisitor("olga").memberOf("sellers", "OWNER"), aVisitor("cora").memberOf("commerce", "OWNER"),
					aVisitor("carl").memberOf("commerce", "APPROVER"), aVisitor("gwen").memberOf("company", "OWNER"),
					aVisitor("hedda").memberOf("heads"), aVisitor("nina").memberOf("press"),
					aVisitor("mona").memberOf("media", "APPROVER"), aVisitor("ada").withRoles("ADMINISTRATOR"),
					aVisitor("sam").memberOf("scouts", "APPROVER"), aVisitor("nils").memberOf("guides"),
					aVisitor("wes"), aVisitor("mary"))
			.with(aProduct("orders").inDomain("sales")
				.ownedBy("sellers")
				.visibility(Visibility.PRIVATE)
				.offering(aPort("lines")), aProduct("open").inDomain("sales").ownedBy("sellers").offering(aPort("all")),
					aProduct("maps").inDomain("travel").ownedBy("scouts").visibility(Visibility.PRIVATE),
					aProduct("fruit").inDomain("travel").ownedBy("scouts").offering(aPort("all")),
					aProduct("stories").inDomain("sales").ownedBy("media").offering(aPort("all")))
			.in(graph);
	}

	@Test
	void answerForWhatIsOwnedBelowWhereThatIsSaid() {
		assertThat(finds("cora", "orders")).isFalse();
		assertThat(answer("olga", "sellers", true).ending()).isEqualTo("TeamChanged");
		assertThat(isAnswered("sellers")).isTrue();
		assertThat(finds("cora", "orders")).isTrue();
		assertThat(finds("carl", "orders")).isTrue();
		assertThat(finds("gwen", "orders")).isFalse();
		assertThat(change("cora", "orders").ending()).isEqualTo("DataProductChanged");
		assertThat(change("carl", "orders").messages()).containsExactly("You are an approver of commerce, "
				+ "which answers for sellers, which owns the product: only its owners and editors may do this.");
		assertThat(answer("cora", "commerce", true).ending()).isEqualTo("TeamChanged");
		assertThat(change("gwen", "orders").ending()).isEqualTo("DataProductChanged");
	}

	/** Whoever was never given a role in the team above leads there as elsewhere. */
	@Test
	void countForWhatTheyAreInTheTeamAbove() {
		assertThat(answer("ada", "scouts", true).ending()).isEqualTo("TeamChanged");
		assertThat(change("sam", "maps").messages()).containsExactly(
				"You are an approver of scouts, which owns the product: only its owners and editors may do this.");
		assertThat(change("nils", "maps").ending()).isEqualTo("DataProductChanged");
		assertThat(explained("nils", "maps").text("/explainAccess/rule")).isEqualTo("OWNER_TEAM");
	}

	@Test
	void areNamedOnTheWayToWhatIsOwnedBelow() {
		answer("olga", "sellers", true);
		answer("cora", "commerce", true);
		Answer gwen = explained("gwen", "orders");
		assertThat(gwen.texts("/explainAccess/path", "/relation")).containsExactly("MEMBER_OF", "ANSWERS_FOR",
				"ANSWERS_FOR", "OWNS");
		assertThat(gwen.texts("/explainAccess/path", "/to/key")).containsExactly("company", "commerce", "sellers",
				"orders");
		answer("cora", "commerce", false);
		assertThat(explained("gwen", "orders").text("/explainAccess/rule")).isEqualTo("NOT_SEEN");
	}

	/** They answer for what it owns, and lead it no more than before. */
	@Test
	void leadNotTheTeamBelow() {
		answer("olga", "sellers", true);
		assertThat(answer("cora", "sellers", false).kinds()).containsExactly("FORBIDDEN");
		assertThat(send("cora", "AddTeamMember",
				Map.of("team", Ids.team("sellers"), "person", Map.of("key", "cora"), "role", "OWNER"))
			.kinds()).containsExactly("FORBIDDEN");
	}

	@Test
	void decideWithTheTeamBelow() {
		answer("olga", "sellers", true);
		String request = ask("open/all");
		assertThat(approvers(request)).containsExactly("carl", "cora", "olga");
		assertThat(inbox("carl")).containsExactly(request);
		assertThat(answer("olga", "sellers", false).ending()).isEqualTo("TeamChanged");
		assertThat(approvers(request)).containsExactly("olga");
		assertThat(inbox("carl")).isEmpty();
		assertThat(approve("carl", request).kinds()).containsExactly("NOT_FOUND");
	}

	@Test
	void findWhatAwaitsTheTeamBelowAtOnce() {
		String request = ask("open/all");
		assertThat(approvers(request)).containsExactly("olga");
		answer("olga", "sellers", true);
		assertThat(approvers(request)).containsExactly("carl", "cora", "olga");
		assertThat(Told.of(this.graph)).extracting(Told::type)
			.endsWith("io.meshgate.team.changed", "io.meshgate.access.rerouted");
		assertThat(inbox("carl")).containsExactly(request);
		assertThat(approve("carl", request).ending()).isEqualTo("AccessRequestDecided");
	}

	/** Whoever answers for the side that asks does not decide for it. */
	@Test
	void standOnTheSideOfTheTeamBelow() {
		String request = ask("stories/all");
		assertThat(approvers(request)).containsExactly("mona");
		assertThat(answer("ada", "press", true).ending()).isEqualTo("TeamChanged");
		assertThat(approvers(request)).containsExactly("hedda");
		assertThat(approve("mona", request).messages())
			.containsExactly("Nobody decides on a request of the side they belong to.");
		assertThat(inbox("mona")).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "cora", "gwen", "hedda", "nina" })
	void areLetInByTheTeamBelowAlone(String person) {
		assertThat(answer(person, "sellers", true).kinds()).containsExactly("FORBIDDEN");
		assertThat(isAnswered("sellers")).isFalse();
	}

	@Test
	void areNeededForThat() {
		assertThat(answer("gwen", "company", true).text("/changeTeam/because"))
			.isEqualTo("The team is a part of none that could answer for it.");
		assertThat(answer("gwen", "company", false).ending()).isEqualTo("TeamChanged");
	}

	@Test
	void areSaidOnceAndToldOnce() {
		assertThat(answer("olga", "sellers", true).ending()).isEqualTo("TeamChanged");
		List<Told> told = Told.of(this.graph);
		assertThat(told).singleElement().extracting(Told::type).isEqualTo("io.meshgate.team.changed");
		assertThat(answer("olga", "sellers", true).ending()).isEqualTo("TeamChanged");
		assertThat(Told.of(this.graph)).isEqualTo(told);
	}

	@Test
	void answerNoMoreForATeamThatMoves() {
		answer("olga", "sellers", true);
		String request = ask("open/all");
		assertThat(send("ada", "MoveTeam", Map.of("team", Ids.team("sellers"), "parent", Map.of("key", "company")))
			.ending()).isEqualTo("TeamMoved");
		assertThat(isAnswered("sellers")).isFalse();
		assertThat(finds("cora", "orders")).isFalse();
		assertThat(finds("gwen", "orders")).isFalse();
		assertThat(approvers(request)).containsExactly("olga");
	}

	@Test
	void answerNoMoreForATeamThatADocumentPutsElsewhere() {
		bring(group("stall", "commerce"));
		open("stall", "wes", "fruit");
		assertThat(answer("wes", "stall", true).ending()).isEqualTo("TeamChanged");
		bring(group("stall", "commerce").replace("team", "squad"));
		assertThat(isAnswered("stall")).isTrue();
		String request = ask("fruit/all");
		assertThat(approvers(request)).containsExactly("carl", "cora", "wes");
		assertThat(change("cora", "fruit").ending()).isEqualTo("DataProductChanged");
		bring(group("stall", "company"));
		assertThat(isAnswered("stall")).isFalse();
		assertThat(change("cora", "fruit").kinds()).containsExactly("FORBIDDEN");
		assertThat(change("gwen", "fruit").kinds()).containsExactly("FORBIDDEN");
		assertThat(approvers(request)).containsExactly("wes");
	}

	/** The team above comes to be below, and nobody answers on that way either. */
	@Test
	void answerNoMoreForATeamThatDocumentsPutAboveThem() {
		bring(group("stall", "market") + "---\n" + group("market", "company"));
		open("stall", "wes", "fruit");
		open("market", "mary", "open");
		answer("wes", "stall", true);
		String request = ask("fruit/all");
		assertThat(approvers(request)).containsExactly("mary", "wes");
		bring(group("stall", "company") + "---\n" + group("market", "stall"));
		assertThat(isAnswered("stall")).isFalse();
		assertThat(isAnswered("market")).isFalse();
		assertThat(approvers(request)).containsExactly("wes");
	}

	private static String group(String team, String parent) {
		return GROUP.formatted(team, parent);
	}

	/** Gives a team that was imported an owner and a product. */
	private void open(String team, String owner, String product) {
		String cypher = """
				MATCH (t:Team {key: $team})
				MATCH (p:Person {key: $owner})
				MATCH (d:DataProduct {key: $product})<-[old:OWNS]-(:Team)
				DELETE old
				CREATE (t)-[:OWNS]->(d)
				CREATE (p)-[:MEMBER_OF {role: 'OWNER'}]->(t)
				SET t.led = true
				RETURN t.id AS id
				""";
		this.graph
			.write((transaction) -> transaction.one(cypher, Map.of("team", team, "owner", owner, "product", product)));
	}

	private Answer explained(String person, String product) {
		return this.portal.signIn("ada")
			.send("ExplainAccess",
					Map.of("person", Map.of("key", person), "action", "EDIT", "on", Ids.product(product)));
	}

	private Answer answer(String person, String team, boolean answers) {
		return send(person, "ChangeTeam", Map.of("team", id(team), "answeredForByParent", answers));
	}

	private Answer change(String person, String product) {
		return send(person, "ChangeDataProduct", Map.of("dataProduct", Ids.product(product), "name", person));
	}

	private Answer approve(String person, String request) {
		return send(person, "ApproveAccessRequest", Map.of("accessRequest", request));
	}

	private void bring(String document) {
		assertThat(this.portal.signIn("ada")
			.call("/api/v1/descriptors",
					(request) -> request.header("Content-Type", "application/yaml")
						.POST(BodyPublishers.ofString(document)))
			.body()).contains("\"rejected\":0");
	}

	private String ask(String port) {
		return this.portal.signIn("nina")
			.ask("""
					mutation($input: RequestAccessInput!) { requestAccess(input: $input) {
					  ... on AccessRequestSubmitted { accessRequest { id } } } }
					""",
					Map.of("input",
							Map.of("outputPort", Ids.port(port), "consumer", Map.of("team", Ids.team("press")),
									"purpose", "To know")))
			.text("/requestAccess/accessRequest/id");
	}

	private boolean finds(String person, String product) {
		return this.portal.signIn(person)
			.ask("query($by: EntityRef!) { dataProduct(by: $by) { key } }", Map.of("by", Map.of("key", product)))
			.data("/dataProduct")
			.isObject();
	}

	private String id(String team) {
		return this.portal.signIn("nina")
			.ask("query($by: EntityRef!) { team(by: $by) { id } }", Map.of("by", Map.of("key", team)))
			.text("/team/id");
	}

	private boolean isAnswered(String team) {
		return this.portal.signIn("nina")
			.ask("query($by: EntityRef!) { team(by: $by) { answeredForByParent } }", Map.of("by", Map.of("key", team)))
			.data("/team/answeredForByParent")
			.asBoolean();
	}

	private List<String> approvers(String request) {
		return this.portal.signIn("ada")
			.ask("query($id: ID!) { accessRequest(id: $id) { approvers { name } } }", Map.of("id", request))
			.texts("/accessRequest/approvers", "/name");
	}

	private List<String> inbox(String person) {
		return this.portal.signIn(person).send("Inbox", Map.of()).texts("/viewer/inbox/edges", "/node/id");
	}

	private Answer send(String person, String mutation, Map<String, ?> input) {
		return this.portal.signIn(person).submit(mutation, input);
	}

}
