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
import io.meshgate.graph.product.DataProductStatus;
import io.meshgate.graph.product.Visibility;
import io.meshgate.graph.testing.MeshDatabase;
import io.meshgate.graph.testing.mesh.Mesh;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.test.web.server.LocalServerPort;

import static io.meshgate.api.portal.Portal.aVisitor;
import static io.meshgate.graph.testing.mesh.Mesh.aDomain;
import static io.meshgate.graph.testing.mesh.Mesh.aPort;
import static io.meshgate.graph.testing.mesh.Mesh.aProduct;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * What members may do with what their team owns: as their role says where the team has
 * given any, and all of it where it never has.
 */
@WholePortal
class RolesIT {

	private static final String ROUTED = "io.meshgate.access.rerouted";

	private static final String USER = """
			{"apiVersion": "backstage.io/v1alpha1", "kind": "User", "metadata": {"name": "%s"},
			 "spec": {"profile": {"displayName": "Ivan"}, "memberOf": ["potters"]}}
			""";

	private final Graph graph;

	private final Portal portal;

	RolesIT(Graph graph, @LocalServerPort int port) {
		this.graph = graph;
		this.portal = new Portal(port);
		MeshDatabase.empty();
		Mesh.aMesh()
			.with(aDomain("retail").ownedBy("heads"), aDomain("sales").partOf("retail"))
			.with(aVisitor("olga").memberOf("sellers", "OWNER"), aVisitor("otto").memberOf("sellers", "APPROVER"),
					aVisitor("edda").memberOf("sellers", "EDITOR"), aVisitor("mia").memberOf("sellers"),
					aVisitor("hedda").memberOf("heads", "OWNER"), aVisitor("hugo").memberOf("heads", "APPROVER"),
					aVisitor("anna").memberOf("grocers", "APPROVER"), aVisitor("emil").memberOf("grocers", "EDITOR"),
					aVisitor("pia").memberOf("potters"), aVisitor("paul").memberOf("potters"),
					aVisitor("nina").memberOf("press"), aVisitor("ada").withRoles("ADMINISTRATOR"))
			.with(aProduct("orders").inDomain("sales").ownedBy("sellers").offering(aPort("lines")),
					aProduct("outline").inDomain("sales").ownedBy("sellers").status(DataProductStatus.DRAFT),
					aProduct("margins").inDomain("sales").ownedBy("sellers").visibility(Visibility.PRIVATE),
					aProduct("fruit").inDomain("sales").ownedBy("grocers").offering(aPort("apples")),
					aProduct("vases").inDomain("sales").ownedBy("potters").offering(aPort("blue")))
			.in(graph);
	}

	@ParameterizedTest
	@ValueSource(strings = { "otto", "edda", "mia" })
	void letEverybodySeeWhatTheTeamOwns(String person) {
		assertThat(finds(person, "outline")).isTrue();
		assertThat(finds(person, "margins")).isTrue();
		String request = ask("orders/lines");
		assertThat(listed(person, Map.of())).containsExactly(request);
		assertThat(send(person, "OpenIncident",
				Map.of("dataProduct", Ids.product("margins"), "severity", "LOW", "title", "Late"))
			.ending()).isEqualTo("IncidentOpened");
	}

	/** What owning a domain gives is for the owners of its team. */
	@Test
	void reachDownTheTreeForOwnersAlone() {
		assertThat(finds("hedda", "margins")).isTrue();
		assertThat(finds("hugo", "margins")).isFalse();
		assertThat(finds("hugo", "orders")).isTrue();
		assertThat(change("hedda", "orders").ending()).isEqualTo("DataProductChanged");
		assertThat(change("hugo", "orders").messages())
			.containsExactly("You are an approver of heads, which owns the domain retail above the product: "
					+ "only its owners may do this.");
		String request = ask("orders/lines");
		assertThat(approve("hugo", request).kinds()).containsExactly("NOT_FOUND");
		assertThat(listed("hugo", Map.of())).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "olga, DataProductChanged", "edda, DataProductChanged", "otto, You are an approver of sellers",
			"mia, You are a member of sellers" })
	void letOwnersAndEditorsEdit(String person, String ending) {
		Answer answer = change(person, "orders");
		if (ending.startsWith("You")) {
			assertThat(answer.kinds()).containsExactly("FORBIDDEN");
			assertThat(answer.messages())
				.containsExactly(ending + ", which owns the product: only its owners and editors may do this.");
		}
		else {
			assertThat(answer.ending()).isEqualTo(ending);
		}
	}

	@ParameterizedTest
	@CsvSource({ "olga, AccessRequestDecided", "otto, AccessRequestDecided", "edda, You are an editor of sellers",
			"mia, You are a member of sellers" })
	void letOwnersAndApproversDecide(String person, String ending) {
		String request = ask("orders/lines");
		Answer answer = approve(person, request);
		if (ending.startsWith("You")) {
			assertThat(answer.kinds()).containsExactly("FORBIDDEN");
			assertThat(answer.messages())
				.containsExactly(ending + ", which owns the product: only its owners and approvers may do this.");
			assertThat(listed(person, Map.of("role", "APPROVER"))).isEmpty();
			assertThat(inbox(person)).isEmpty();
		}
		else {
			assertThat(answer.ending()).isEqualTo(ending);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "otto", "edda", "mia" })
	void letNobodyButOwnersRemoveAndHandOver(String person) {
		assertThat(send(person, "DeleteDataProduct", Map.of("dataProduct", Ids.product("outline"))).kinds())
			.containsExactly("FORBIDDEN");
		assertThat(send(person, "AssignDataProductOwner",
				Map.of("dataProduct", Ids.product("orders"), "owner", Map.of("key", "grocers")))
			.kinds()).containsExactly("FORBIDDEN");
	}

	@Test
	void leaveItToTheNextWhoDecidesWhenAnApproverGoes() {
		String request = ask("orders/lines");
		assertThat(approvers(request)).containsExactly("olga", "otto");
		assertThat(send("otto", "LeaveTeam", Map.of("team", Ids.team("sellers"))).ending())
			.isEqualTo("TeamMembershipEnded");
		assertThat(approvers(request)).containsExactly("olga");
		assertThat(approve("otto", request).kinds()).containsExactly("NOT_FOUND");
		assertThat(approve("olga", request).ending()).isEqualTo("AccessRequestDecided");
	}

	@Test
	void sendItUpTheTreeWhenTheLastApproverGoes() {
		String request = ask("fruit/apples");
		assertThat(approvers(request)).containsExactly("anna");
		give("grocers", "anna", "MEMBER");
		assertThat(approvers(request)).containsExactly("hedda");
		assertThat(told())
			.containsExactly(new Told(ROUTED, Ids.inGraph(request), Map.of("person", Mesh.person("anna").value())));
		assertThat(inbox("anna")).isEmpty();
		assertThat(inbox("emil")).isEmpty();
		assertThat(inbox("hedda")).containsExactly(request);
		assertThat(approve("anna", request).kinds()).containsExactly("FORBIDDEN");
		assertThat(approve("hedda", request).ending()).isEqualTo("AccessRequestDecided");
	}

	@Test
	void bringItToWhoeverIsMadeAnApprover() {
		String request = ask("fruit/apples");
		give("grocers", "emil", "APPROVER");
		assertThat(inbox("emil")).containsExactly(request);
		assertThat(approve("emil", request).ending()).isEqualTo("AccessRequestDecided");
	}

	/** Whoever was one of many is a member only from the first role on. */
	@Test
	void countFromTheFirstThatATeamGives() {
		String request = ask("vases/blue");
		assertThat(approvers(request)).containsExactly("paul", "pia");
		assertThat(isLed("potters")).isFalse();
		assertThat(change("paul", "vases").ending()).isEqualTo("DataProductChanged");
		give("potters", "pia", "APPROVER");
		assertThat(isLed("potters")).isTrue();
		assertThat(approvers(request)).containsExactly("pia");
		assertThat(told()).hasSize(1);
		assertThat(inbox("paul")).isEmpty();
		assertThat(approve("paul", request).kinds()).containsExactly("FORBIDDEN");
		assertThat(change("paul", "vases").kinds()).containsExactly("FORBIDDEN");
	}

	/** Or else an owner who goes would leave more to members than they had. */
	@Test
	void countForGoodThoughNobodyHasOne() {
		give("potters", "pia", "APPROVER");
		give("potters", "pia", "MEMBER");
		assertThat(isLed("potters")).isTrue();
		assertThat(approvers(ask("vases/blue"))).containsExactly("hedda");
		assertThat(change("pia", "vases").kinds()).containsExactly("FORBIDDEN");
	}

	@Test
	void countWhereSomebodyComesInWithOne() {
		String request = ask("vases/blue");
		assertThat(send("ada", "AddTeamMember",
				Map.of("team", Ids.team("potters"), "person", Map.of("key", "mia"), "role", "OWNER"))
			.ending()).isEqualTo("TeamMemberAdded");
		assertThat(approvers(request)).containsExactly("mia");
		assertThat(inbox("mia")).containsExactly(request);
		assertThat(approve("pia", request).kinds()).containsExactly("FORBIDDEN");
		assertThat(approve("mia", request).ending()).isEqualTo("AccessRequestDecided");
	}

	@Test
	void comeWithATeamThatIsMadeInThePortal() {
		assertThat(send("olga", "CreateTeam",
				Map.of("key", "returners", "name", "Returners", "parent", Map.of("key", "sellers")))
			.ending()).isEqualTo("TeamCreated");
		assertThat(isLed("returners")).isTrue();
	}

	@Test
	void areGivenByNoDocument() {
		bring(USER.formatted("ivan"));
		assertThat(isLed("potters")).isFalse();
		assertThat(approvers(ask("vases/blue"))).containsExactly("Ivan", "paul", "pia");
	}

	private Answer change(String person, String product) {
		return send(person, "ChangeDataProduct", Map.of("dataProduct", Ids.product(product), "name", person));
	}

	private Answer approve(String person, String request) {
		return send(person, "ApproveAccessRequest", Map.of("accessRequest", request));
	}

	private void give(String team, String person, String role) {
		assertThat(send("ada", "ChangeTeamMemberRole",
				Map.of("team", Ids.team(team), "person", Map.of("key", person), "role", role))
			.ending()).isEqualTo("TeamMemberRoleChanged");
	}

	private void bring(String document) {
		assertThat(this.portal.signIn("ada")
			.call("/api/v1/descriptors",
					(request) -> request.header("Content-Type", "application/json")
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

	private boolean isLed(String team) {
		return this.portal.signIn("nina")
			.ask("query($by: EntityRef!) { team(by: $by) { led } }", Map.of("by", Map.of("key", team)))
			.data("/team/led")
			.asBoolean();
	}

	private List<String> listed(String person, Map<String, String> filter) {
		return this.portal.signIn(person).ask("""
				query($filter: AccessRequestFilter) { accessRequests(filter: $filter) { edges { node { id } } } }
				""", Map.of("filter", filter)).texts("/accessRequests/edges", "/node/id");
	}

	private List<String> approvers(String request) {
		return this.portal.signIn("ada")
			.ask("query($id: ID!) { accessRequest(id: $id) { approvers { name } } }", Map.of("id", request))
			.texts("/accessRequest/approvers", "/name");
	}

	private List<String> inbox(String person) {
		return this.portal.signIn(person).send("Inbox", Map.of()).texts("/viewer/inbox/edges", "/node/id");
	}

	private List<Told> told() {
		return Told.of(this.graph).stream().filter((told) -> told.type().equals(ROUTED)).toList();
	}

	private Answer send(String person, String mutation, Map<String, ?> input) {
		return this.portal.signIn(person).submit(mutation, input);
	}

}
