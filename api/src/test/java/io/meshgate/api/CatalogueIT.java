package io.meshgate.api;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import io.meshgate.api.node.GlobalId;
import io.meshgate.frontend.Node;
import io.meshgate.frontend.domain.Domain;
import io.meshgate.frontend.person.Person;
import io.meshgate.frontend.port.OutputPort;
import io.meshgate.frontend.product.DataProduct;
import io.meshgate.frontend.team.Team;
import io.meshgate.graph.Graph;
import io.meshgate.graph.Id;
import io.meshgate.graph.product.ProductId;
import io.meshgate.graph.product.Visibility;
import io.meshgate.graph.testing.BoltTurns;
import io.meshgate.graph.testing.MeshDatabase;
import io.meshgate.graph.testing.mesh.Mesh;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.graphql.test.tester.WebGraphQlTester;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

import static io.meshgate.graph.testing.mesh.Mesh.aDomain;
import static io.meshgate.graph.testing.mesh.Mesh.aPerson;
import static io.meshgate.graph.testing.mesh.Mesh.aPort;
import static io.meshgate.graph.testing.mesh.Mesh.aProduct;
import static io.meshgate.graph.testing.mesh.Mesh.aTeam;
import static io.meshgate.graph.testing.mesh.Mesh.anApplication;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every read of the catalogue as a portal asks for it, below the HTTP edge.
 */
@ExtendWith(MeshDatabase.class)
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT,
		properties = { "meshgate.graphql.timeout=120s", "meshgate.graph.transaction-timeout=60s" })
class CatalogueIT {

	private static final String UNKNOWN = GlobalId.of(DataProduct.class, new ProductId(new UUID(1, 2).toString()))
		.text();

	@TempDir
	static Path data;

	private final GraphQlTester portal;

	CatalogueIT(@Autowired WebGraphQlHandler handler) {
		this.portal = WebGraphQlTester.builder(handler).responseTimeout(Duration.ofMinutes(3)).build();
	}

	@DynamicPropertySource
	static void settings(DynamicPropertyRegistry registry) {
		MeshDatabase.properties().forEach((name, value) -> registry.add(name, () -> value));
		registry.add("meshgate.development.data", data::toString);
	}

	@BeforeAll
	static void mesh(Graph graph) {
		MeshDatabase.empty();
		Mesh mesh = Mesh.aMesh()
			.with(aDomain("sales").partOf("retail").ownedBy("team-1").stewardedBy("steward"),
					aDomain("stores").partOf("retail"), aTeam("team-1").partOf("company"),
					aPerson("vera").memberOf("team-1", "OWNER").withRoles("GOVERNANCE"), aPerson("stranger"),
					aPerson("leaver").inactive(), anApplication("crm").ownedBy("team-1"),
					aProduct("closed").ownedBy("team-2")
						.inDomain("stores")
						.visibility(Visibility.PRIVATE)
						.offering(aPort("a").governedBy("secret")));
		for (int number = 1; number <= 60; number++) {
			mesh.with(aProduct("p-%02d".formatted(number)).inDomain((number % 2 == 0) ? "sales" : "stores")
				.ownedBy("team-" + number % 12)
				.offering(aPort("a").governedBy("c" + number), aPort("b"))
				.consuming("p-%02d/a".formatted(number % 60 + 1))
				.consuming("closed/a"));
			mesh.with(aPerson("member-" + number).memberOf("team-" + number % 12));
		}
		mesh.in(graph);
		String cypher = """
				MATCH (consumer:DataProduct {key: 'p-01'})
				MATCH (port:OutputPort {key: 'p-02/a'})
				CREATE (consumer)-[:HOLDS]->(s:Subscription {id: $id, key: 's', createdAt: datetime()})-[:TO]->(port)
				RETURN s
				""";
		graph.write((transaction) -> transaction.one(cypher, Map.of("id", new UUID(3, 4).toString())));
	}

	@BeforeEach
	void signIn() {
		signIn("vera");
	}

	@AfterEach
	void signOut() {
		SecurityContextHolder.clearContext();
	}

	private static void signIn(String person) {
		SecurityContextHolder.getContext()
			.setAuthentication(new TestingAuthenticationToken(Mesh.viewer(person), "token", List.of()));
	}

	@Test
	void answersWhoLooks() {
		GraphQlTester.Response viewer = ask(
				"{ viewer { person { key name email active } roles teams { totalCount edges { node { key } } } } }");
		viewer.path("viewer.person.key").entity(String.class).isEqualTo("vera");
		viewer.path("viewer.roles").entityList(String.class).containsExactly("GOVERNANCE");
		viewer.path("viewer.teams.edges[*].node.key").entityList(String.class).containsExactly("team-1");
		viewer.path("viewer.teams.totalCount").entity(Integer.class).isEqualTo(1);
	}

	@Test
	void walksTheTreeOfDomains() {
		GraphQlTester.Response roots = ask(
				"""
						{ domains { totalCount edges { node { key parent { key } path { key } owner { key } viewerCan { action allowed }
						  children(first: 1) { totalCount pageInfo { hasNextPage endCursor } edges { node {
						    key parent { key } path { key } viewerCan(actions: [EDIT]) { allowed } owner { key parent { key } }
						    stewards { edges { node { key } } }
						    dataProducts(first: 2) { totalCount edges { node { key domain { key } } } } } } } } } } }
						""");
		String child = "domains.edges[0].node.children.edges[0].node.";
		roots.path("domains.edges[*].node.key").entityList(String.class).containsExactly("retail");
		roots.path("domains.edges[0].node.parent").valueIsNull();
		roots.path("domains.edges[0].node.viewerCan[*].action")
			.entityList(String.class)
			.containsExactly("READ", "EDIT", "MANAGE_MEMBERS");
		roots.path("domains.edges[0].node.viewerCan[*].allowed")
			.entityList(Boolean.class)
			.containsExactly(true, false, false);
		roots.path("domains.edges[0].node.path").entityList(Object.class).hasSize(0);
		roots.path("domains.edges[0].node.children.totalCount").entity(Integer.class).isEqualTo(2);
		roots.path(child + "key").entity(String.class).isEqualTo("sales");
		roots.path(child + "parent.key").entity(String.class).isEqualTo("retail");
		roots.path(child + "path[*].key").entityList(String.class).containsExactly("retail");
		roots.path(child + "viewerCan[*].allowed").entityList(Boolean.class).containsExactly(true);
		roots.path(child + "owner.parent.key").entity(String.class).isEqualTo("company");
		roots.path(child + "stewards.edges[*].node.key").entityList(String.class).containsExactly("steward");
		roots.path(child + "dataProducts.totalCount").entity(Integer.class).isEqualTo(30);
		roots.path(child + "dataProducts.edges[*].node.domain.key")
			.entityList(String.class)
			.containsExactly("sales", "sales");
	}

	@Test
	void findsDomainsBelowAParent() {
		String retail = id(Domain.class, Mesh.domain("retail"));
		String below = "query($parent: ID, $search: String) { domains(parent: $parent, search: $search) { edges { node { key } } } }";
		ask(below, Map.of("parent", retail)).path("domains.edges[*].node.key")
			.entityList(String.class)
			.containsExactly("sales", "stores");
		ask(below, Map.of("parent", retail, "search", "STO")).path("domains.edges[*].node.key")
			.entityList(String.class)
			.containsExactly("stores");
		ask("{ domain(by: {key: \"sales\"}) { dataProducts(includeSubdomains: false) { totalCount } } }")
			.path("domain.dataProducts.totalCount")
			.entity(Integer.class)
			.isEqualTo(30);
		assertThat(kinds(below, Map.of("parent", UNKNOWN))).containsExactly("NOT_FOUND");
		assertThat(kinds(below, Map.of("parent", "made up"))).containsExactly("NOT_FOUND");
	}

	@Test
	void listsTeamsWithTheirMembersAndProducts() {
		GraphQlTester.Response teams = ask("""
				{ teams(search: "TEAM-1") { totalCount edges { node { key parent { key }
				  members(first: 2) { pageInfo { hasNextPage } edges { node { role since person { key } } } }
				  owns(first: 1) { totalCount edges { node { key owner { key } } } } } } } }
				""");
		teams.path("teams.edges[*].node.key").entityList(String.class).containsExactly("team-1", "team-10", "team-11");
		teams.path("teams.edges[0].node.members.edges[*].node.person.key")
			.entityList(String.class)
			.containsExactly("member-1", "member-13");
		teams.path("teams.edges[0].node.owns.totalCount").entity(Integer.class).isEqualTo(5);
		teams.path("teams.edges[1].node.owns.edges[0].node.owner.key").entity(String.class).isEqualTo("team-10");
		ask("{ team(by: {key: \"team-1\"}) { id } }").path("team.id")
			.entity(String.class)
			.isEqualTo(id(Team.class, Mesh.team("team-1")));
	}

	@Test
	void answersAProductWithAllAboutIt() {
		GraphQlTester.Response product = ask("""
				{ dataProduct(by: {key: "p-12"}) { id key name description kind status visibility version revision tags
				  domain { key } owner { key } createdAt changedAt activeSubscriptionCount
				  outputPorts { key name type version location contract { key document } dataProduct { key }
				    viewerCan(actions: [REQUEST_ACCESS]) { action allowed because } viewerSubscriptions { id } }
				  inputPorts { name unresolvedContractId source { key dataProduct { key } } }
				  edit: viewerCan(actions: [EDIT, DELETE]) { action allowed because } viewerCan { action } } }
				""");
		product.path("dataProduct.outputPorts[*].name").entityList(String.class).containsExactly("a", "b");
		product.path("dataProduct.outputPorts[0].contract.key").entity(String.class).isEqualTo("c12 1.0.0");
		product.path("dataProduct.outputPorts[1].contract").valueIsNull();
		product.path("dataProduct.outputPorts[*].dataProduct.key")
			.entityList(String.class)
			.containsExactly("p-12", "p-12");
		product.path("dataProduct.outputPorts[0].viewerCan[0].allowed").entity(Boolean.class).isEqualTo(true);
		product.path("dataProduct.inputPorts[*].name").entityList(String.class).containsExactly("a", "a");
		product.path("dataProduct.inputPorts[?(@.source)].source.key")
			.entityList(String.class)
			.containsExactly("p-13/a");
		product.path("dataProduct.edit[*].allowed").entityList(Boolean.class).containsExactly(true, false);
		product.path("dataProduct.viewerCan[*].action")
			.entityList(String.class)
			.containsExactly("READ", "EDIT", "PUBLISH", "DEPRECATE", "RETIRE", "REQUEST_ACCESS");
	}

	@Test
	void showsAConsumingProductWithWhatIsSelected() {
		String consumer = "outputPort.viewerSubscriptions[0].consumer.";
		GraphQlTester.Response port = ask("""
				{ outputPort(by: {key: "p-02/a"}) { viewerSubscriptions { consumer { ... on DataProduct {
				  key owner { key } outputPorts { key } viewerCan { action } } } } } }
				""");
		port.path(consumer + "owner.key").entity(String.class).isEqualTo("team-1");
		port.path(consumer + "outputPorts[*].key").entityList(String.class).containsExactly("p-01/a", "p-01/b");
		port.path(consumer + "viewerCan").entityList(Object.class).hasSize(6);
	}

	@Test
	void countsOnlyWhatIsVisible() {
		String count = "{ dataProducts(first: 1) { totalCount } domain(by: {key: \"stores\"}) { dataProducts { totalCount } } }";
		ask(count).path("dataProducts.totalCount").entity(Integer.class).isEqualTo(60);
		ask(count).path("domain.dataProducts.totalCount").entity(Integer.class).isEqualTo(30);
		signIn("member-2");
		ask(count).path("dataProducts.totalCount").entity(Integer.class).isEqualTo(61);
		signIn("leaver");
		ask(count.substring(0, count.indexOf(" domain")) + " }").path("dataProducts.totalCount")
			.entity(Integer.class)
			.isEqualTo(0);
	}

	@Test
	void readsEachProductOnceOverPages() {
		String page = "query($after: String) { dataProducts(first: 7, after: $after) { edges { node { key } } pageInfo { hasNextPage endCursor } } }";
		List<String> keys = new ArrayList<>();
		String after = "";
		boolean more = true;
		while (more) {
			GraphQlTester.Response answer = ask(page, after.isEmpty() ? Map.of() : Map.of("after", after));
			keys.addAll(answer.path("dataProducts.edges[*].node.key").entityList(String.class).get());
			after = answer.path("dataProducts.pageInfo.endCursor").entity(String.class).get();
			more = answer.path("dataProducts.pageInfo.hasNextPage").entity(Boolean.class).get();
		}
		assertThat(keys).hasSize(60).doesNotHaveDuplicates().isSorted();
	}

	@Test
	void followsLineageWithWhatIsSelectedOfTheProducts() {
		GraphQlTester.Response lineage = lineage(Mesh.product("p-10"), "UPSTREAM", 2);
		lineage.path("lineage.nodes[*].entity.key").entityList(String.class).containsExactly("p-10", "p-11", "p-12");
		lineage.path("lineage.nodes[*].distance").entityList(Integer.class).containsExactly(0, 1, 2);
		lineage.path("lineage.nodes[*].entity.owner.key")
			.entityList(String.class)
			.containsExactly("team-10", "team-11", "team-0");
		lineage.path("lineage.edges[*].to").entityList(String.class).hasSize(2);
		lineage.path("lineage.truncated.reason").entity(String.class).isEqualTo("DEPTH");
	}

	private GraphQlTester.Response lineage(Id of, String direction, int depth) {
		return ask("""
				query($of: ID!, $direction: LineageDirection!, $depth: Int) {
				  lineage(of: $of, direction: $direction, depth: $depth) {
				    nodes { distance entity { id ... on DataProduct { key owner { key } } } }
				    edges { from to } truncated { reason frontier } } }
				""", Map.of("of", id(DataProduct.class, of), "direction", direction, "depth", depth));
	}

	@Test
	void refusesAnUnknownOrHiddenStartOfLineage() {
		String query = "query($of: ID!) { lineage(of: $of, direction: DOWNSTREAM) { nodes { distance } } }";
		assertThat(kinds(query, Map.of("of", UNKNOWN))).containsExactly("NOT_FOUND");
		assertThat(kinds(query, Map.of("of", id(DataProduct.class, Mesh.product("closed")))))
			.containsExactly("NOT_FOUND");
		assertThat(kinds(query, Map.of("of", ""))).containsExactly("NOT_FOUND");
	}

	@Test
	void answersNodesInTheOrderAsked() {
		List<String> ids = Arrays.asList(id(Team.class, Mesh.team("team-1")), UNKNOWN,
				id(DataProduct.class, Mesh.product("p-01")), "nonsense", id(DataProduct.class, Mesh.product("closed")),
				id(OutputPort.class, Mesh.port("closed/a")), id(OutputPort.class, Mesh.port("p-01/a")),
				id(Domain.class, Mesh.domain("sales")), id(Person.class, Mesh.person("vera")),
				id(Team.class, Mesh.team("team-1")));
		GraphQlTester.Response nodes = ask("""
				query($ids: [ID!]!) { nodes(ids: $ids) { __typename id ... on DataProduct { owner { key } } } }
				""", Map.of("ids", ids));
		assertThat(nodes.path("nodes[*]").entityList(Object.class).get()).hasSize(10);
		nodes.path("nodes[0].__typename").entity(String.class).isEqualTo("Team");
		nodes.path("nodes[2].owner.key").entity(String.class).isEqualTo("team-1");
		List.of(1, 3, 4, 5).forEach((place) -> nodes.path("nodes[" + place + "]").valueIsNull());
		List.of(6, 7, 8, 9)
			.forEach((place) -> nodes.path("nodes[" + place + "].id").entity(String.class).isEqualTo(ids.get(place)));
		ask("query($id: ID!) { node(id: $id) { id } }", Map.of("id", ids.get(4))).path("node").valueIsNull();
		String contract = ask("{ outputPort(by: {key: \"p-01/a\"}) { contract { id } } }")
			.path("outputPort.contract.id")
			.entity(String.class)
			.get();
		ask("query($id: ID!) { node(id: $id) { id ... on Contract { key } } }", Map.of("id", contract)).path("node.key")
			.entity(String.class)
			.isEqualTo("c1 1.0.0");
	}

	@ParameterizedTest
	@ValueSource(strings = { "dataProducts(first: 0) { totalCount }", "dataProducts(first: 101) { totalCount }",
			"dataProducts(after: \"made up\") { totalCount }", "dataProducts(orderBy: RELEVANCE) { totalCount }",
			"dataProducts(orderBy: RELEVANCE, search: \" \") { totalCount }", "teams(first: -1) { totalCount }",
			"domains(after: \"\") { totalCount }",
			"team(by: {key: \"team-1\"}) { members(first: 1000) { edges { cursor } } }",
			"team(by: {key: \"team-1\"}) { owns(after: \"x\") { totalCount } }",
			"viewer { teams(first: 0) { totalCount } }" })
	void refusesWhatCannotBeMeant(String field) {
		assertThat(kinds("{ " + field + " }", Map.of())).containsExactly("BAD_REQUEST");
	}

	@ParameterizedTest
	@CsvSource({ "-1", "21", "2147483647" })
	void refusesADepthOutOfBounds(int depth) {
		assertThat(kinds(
				"query($of: ID!, $depth: Int) { lineage(of: $of, direction: UPSTREAM, depth: $depth) { nodes { distance } } }",
				Map.of("of", UNKNOWN, "depth", depth)))
			.containsExactly("BAD_REQUEST");
	}

	@Test
	void refusesTooManyIdsAndTooLongWords() {
		assertThat(kinds("query($ids: [ID!]!) { nodes(ids: $ids) { id } }",
				Map.of("ids", Collections.nCopies(101, UNKNOWN))))
			.containsExactly("BAD_REQUEST");
		for (String field : List.of("dataProducts", "teams", "domains")) {
			String search = "query($words: String) { " + field + "(search: $words) { totalCount } }";
			assertThat(kinds(search, Map.of("words", "x".repeat(1_001)))).containsExactly("BAD_REQUEST");
			for (String words : List.of("\u0000", "AND OR", "\"", "a\u0000b*?~", "x".repeat(1_000))) {
				assertThat(kinds(search, Map.of("words", words))).isEmpty();
			}
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "domain", "team", "dataProduct", "outputPort" })
	void answersNullForWhatIsMissing(String field) {
		for (String by : List.of("{key: \"closed\"}", "{key: \"closed/a\"}", "{key: \"\"}", "{id: \"x\"}",
				"{id: \"" + UNKNOWN + "\"}", "{id: \"" + id(DataProduct.class, Mesh.product("closed")) + "\"}")) {
			ask("{ found: " + field + "(by: " + by + ") { id } }").path("found").valueIsNull();
		}
	}

	@Test
	void costsTheSameForManyAsForFew() throws Throwable {
		String query = """
				query($first: Int) {
				  dataProducts(first: $first) { totalCount edges { node { key
				    domain { key parent { key } path { key } viewerCan { allowed } owner { key } } owner { key parent { key } members(first: 3) { edges { node { person { key } } } }
				      owns(first: 2) { totalCount edges { node { key outputPorts { key } } } } }
				    outputPorts { key contract { key } dataProduct { key } viewerCan { allowed } viewerSubscriptions { id } }
				    inputPorts { source { key dataProduct { key domain { key } } } }
				    viewerCan { action allowed because } activeSubscriptionCount } } } }
				""";
		assertThat(statements(query, 50)).isEqualTo(statements(query, 5)).hasSize(13);
		String flat = """
				query($first: Int) { dataProducts(first: $first) { edges { node { key domain { key } owner { key }
				  outputPorts { key } inputPorts { name source { key } } viewerCan { allowed } } } } }
				""";
		assertThat(statements(flat, 50)).isEqualTo(statements(flat, 5)).hasSize(1);
	}

	/** What was read for the viewer; what the portal does at all times is left aside. */
	private List<String> statements(String query, int first) throws Throwable {
		return BoltTurns.of(() -> ask(query, Map.of("first", first)).path("dataProducts.edges").hasValue())
			.statements()
			.stream()
			.filter((statement) -> statement.contains("$viewer"))
			.sorted()
			.toList();
	}

	private GraphQlTester.Response ask(String document) {
		return ask(document, Map.of());
	}

	private GraphQlTester.Response ask(String document, Map<String, Object> variables) {
		return this.portal.document(document).variables(variables).execute();
	}

	private List<String> kinds(String document, Map<String, Object> variables) {
		List<String> kinds = new ArrayList<>();
		ask(document, variables).errors()
			.satisfy((errors) -> errors.forEach((error) -> kinds.add(String.valueOf(error.getErrorType()))));
		return kinds.stream().distinct().collect(Collectors.toList());
	}

	private static String id(Class<? extends Node> type, Id id) {
		return GlobalId.of(type, id).text();
	}

}
