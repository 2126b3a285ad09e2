package io.meshgate.api.domain.authoring;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import io.meshgate.api.node.GlobalId;
import io.meshgate.frontend.domain.Domain;
import io.meshgate.frontend.team.Team;
import io.meshgate.graph.Graph;
import io.meshgate.graph.domain.DomainId;
import io.meshgate.graph.testing.MeshDatabase;
import io.meshgate.graph.testing.mesh.Mesh;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.core.io.ClassPathResource;
import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.graphql.test.tester.WebGraphQlTester;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

import static io.meshgate.graph.testing.mesh.Mesh.aDomain;
import static io.meshgate.graph.testing.mesh.Mesh.aPerson;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every change to a domain as a portal asks for it, below the HTTP edge.
 */
@ExtendWith(MeshDatabase.class)
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT,
		properties = { "meshgate.graphql.timeout=120s", "meshgate.graph.transaction-timeout=60s" })
class DomainMutationsIT {

	private static final List<String> MUTATIONS = List.of("CreateDomain", "ChangeDomain", "MoveDomain",
			"AssignDomainOwner", "AppointSteward", "DismissSteward");

	private static final List<String> CHANGES = MUTATIONS.subList(1, MUTATIONS.size());

	private static final String NOBODY = "There is nobody like that";

	@TempDir
	static Path data;

	private final GraphQlTester portal;

	private final Graph graph;

	DomainMutationsIT(@Autowired WebGraphQlHandler handler, Graph graph) {
		this.portal = WebGraphQlTester.builder(handler).responseTimeout(Duration.ofSeconds(60)).build();
		this.graph = graph;
	}

	@DynamicPropertySource
	static void settings(DynamicPropertyRegistry registry) {
		MeshDatabase.properties().forEach((name, value) -> registry.add(name, () -> value));
		registry.add("meshgate.development.data", data::toString);
	}

	@BeforeEach
	void mesh() {
		MeshDatabase.empty();
		Mesh.aMesh()
			.with(aDomain("retail").ownedBy("heads"), aDomain("finance").ownedBy("money"),
					aDomain("sales").partOf("retail").ownedBy("sellers").stewardedBy("steward"),
					aDomain("stores").partOf("retail"), aDomain("leads").partOf("sales"),
					aPerson("head").memberOf("heads"), aPerson("seller").memberOf("sellers"),
					aPerson("banker").memberOf("money"), aPerson("both").memberOf("sellers").memberOf("money"),
					aPerson("stranger"), aPerson("leaver").inactive(), aPerson("admin").withRoles("ADMINISTRATOR"))
			.in(this.graph);
	}

	@AfterEach
	void signOut() {
		SecurityContextHolder.clearContext();
	}

	@Test
	void makesADomainBelowOneThatOneAnswersFor() {
		GraphQlTester.Response made = send("seller", "CreateDomain",
				Map.of("key", "leads-eu", "name", "European leads", "description", "Who may buy", "boundary",
						"Leads, not customers", "parent", Map.of("key", "leads"), "owner", Map.of("key", "heads")));
		assertThat(ending(made)).isEqualTo("DomainCreated");
		String domain = "createDomain.domain.";
		made.path(domain + "path[*].key").entityList(String.class).containsExactly("retail", "sales", "leads");
		made.path(domain + "boundary").entity(String.class).isEqualTo("Leads, not customers");
		made.path(domain + "revision").entity(Integer.class).isEqualTo(1);
		made.path(domain + "owner.key").entity(String.class).isEqualTo("heads");
		made.path(domain + "viewerCan[?(@.action == 'EDIT')].because")
			.entityList(String.class)
			.containsExactly("You are a member of sellers, which owns the domain sales above this domain.");
		assertThat(events()).containsExactly("io.meshgate.domain.created");
	}

	@Test
	void leavesRootsToAdministrators() {
		Map<String, Object> root = Map.of("key", "people", "name", "People", "owner", Map.of("key", "heads"));
		assertThat(messages(send("head", "CreateDomain", root)))
			.containsExactly("Only administrators of the platform may do this.");
		GraphQlTester.Response made = send("admin", "CreateDomain", root);
		made.path("createDomain.domain.path").entityList(Object.class).hasSize(0);
		assertThat(ending(send("admin", "CreateDomain", root))).isEqualTo("DomainKeyTaken");
		assertThat(messages(send("head", "MoveDomain", Map.of("domain", id("stores")))))
			.containsExactly("Only administrators of the platform may do this.");
		assertThat(ending(send("admin", "MoveDomain", Map.of("domain", id("stores"))))).isEqualTo("DomainMoved");
		assertThat(state()).doesNotContain("stores PART_OF retail");
	}

	@Test
	void changesOnlyWhatIsGiven() {
		send("seller", "ChangeDomain", Map.of("domain", id("sales"), "description", "All orders", "boundary", "None"));
		GraphQlTester.Response changed = send("head", "ChangeDomain",
				Map.of("domain", id("sales"), "name", "Sales & more", "boundary", "", "expectedVersion", 2));
		changed.path("changeDomain.domain.name").entity(String.class).isEqualTo("Sales & more");
		changed.path("changeDomain.domain.description").entity(String.class).isEqualTo("All orders");
		changed.path("changeDomain.domain.boundary").valueIsNull();
		changed.path("changeDomain.domain.revision").entity(Integer.class).isEqualTo(3);
		assertThat(events()).containsExactly("io.meshgate.domain.changed", "io.meshgate.domain.changed");
	}

	@Test
	void movesBetweenTwoThatOneAnswersFor() {
		Map<String, Object> there = Map.of("domain", id("leads"), "parent", Map.of("key", "finance"));
		assertThat(kinds(send("seller", "MoveDomain", there))).containsExactly("FORBIDDEN");
		assertThat(kinds(send("banker", "MoveDomain", there))).containsExactly("FORBIDDEN");
		GraphQlTester.Response moved = send("both", "MoveDomain", there);
		moved.path("moveDomain.domain.path[*].key").entityList(String.class).containsExactly("finance");
		assertThat(state()).contains("leads PART_OF finance").doesNotContain("leads PART_OF sales");
		assertThat(events()).containsExactly("io.meshgate.domain.moved");
	}

	@ParameterizedTest
	@CsvSource(quoteCharacter = '"', textBlock = """
			retail, leads, "A circle would close: leads is itself below retail."
			retail, sales, "A circle would close: sales is itself below retail."
			sales, sales, A domain cannot be a part of itself.
			sales, retail, The domain is there already.
			""")
	void movesNothingWhereItCannotBe(String domain, String parent, String because) {
		List<String> before = state();
		GraphQlTester.Response conflict = send("head", "MoveDomain",
				Map.of("domain", id(domain), "parent", Map.of("id", id(parent))));
		assertThat(ending(conflict)).isEqualTo("DomainConflict");
		conflict.path("moveDomain.because").entity(String.class).isEqualTo(because);
		conflict.path("moveDomain.domain.key").entity(String.class).isEqualTo(domain);
		assertThat(state()).isEqualTo(before);
		assertThat(events()).isEmpty();
	}

	@Test
	void handsADomainOver() {
		Map<String, Object> over = Map.of("domain", id("sales"), "owner", Map.of("key", "money"));
		GraphQlTester.Response assigned = send("seller", "AssignDomainOwner", over);
		assigned.path("assignDomainOwner.domain.owner.key").entity(String.class).isEqualTo("money");
		assertThat(state()).contains("money OWNS sales").doesNotContain("sellers OWNS sales");
		assertThat(kinds(send("seller", "AssignDomainOwner", over))).containsExactly("FORBIDDEN");
		assertThat(ending(send("banker", "AssignDomainOwner", over))).isEqualTo("DomainConflict");
		assertThat(ending(send("head", "AssignDomainOwner",
				Map.of("domain", id("sales"), "owner", Map.of("id", team("sellers"))))))
			.isEqualTo("DomainOwnerAssigned");
		assertThat(events()).containsOnly("io.meshgate.domain.ownerassigned").hasSize(2);
	}

	@Test
	void appointsAndDismissesStewards() {
		Map<String, Object> stranger = Map.of("domain", id("sales"), "person", Map.of("key", "stranger"));
		send("head", "AppointSteward", stranger).path("appointSteward.domain.stewards.edges[*].node.key")
			.entityList(String.class)
			.containsExactly("steward", "stranger");
		assertThat(ending(send("head", "AppointSteward", stranger))).isEqualTo("DomainConflict");
		send("seller", "DismissSteward", stranger).path("dismissSteward.domain.stewards.edges[*].node.key")
			.entityList(String.class)
			.containsExactly("steward");
		assertThat(ending(send("seller", "DismissSteward", stranger))).isEqualTo("DomainConflict");
		send("admin", "AppointSteward", Map.of("domain", id("sales"), "person", Map.of("key", "leaver")))
			.path("appointSteward.because")
			.entity(String.class)
			.isEqualTo("The person is no longer active.");
		assertThat(events()).containsExactly("io.meshgate.domain.stewardappointed",
				"io.meshgate.domain.stewarddismissed");
	}

	@ParameterizedTest
	@FieldSource("MUTATIONS")
	void writesNothingForWhoeverMayNot(String mutation) {
		List<String> before = state();
		assertThat(kinds(send("stranger", mutation, input(mutation)))).containsExactly("FORBIDDEN");
		assertThat(kinds(send("steward", mutation, input(mutation)))).containsExactly("FORBIDDEN");
		assertThat(kinds(send("banker", mutation, input(mutation)))).containsExactly("FORBIDDEN");
		assertThat(kinds(send("leaver", mutation, input(mutation)))).containsExactly("NOT_FOUND");
		assertThat(state()).isEqualTo(before);
	}

	@ParameterizedTest
	@FieldSource("MUTATIONS")
	void happensOnceHoweverOftenItIsSent(String mutation) {
		Map<String, Object> input = with(input(mutation), "idempotencyKey", "once");
		String ending = ending(send("head", mutation, input));
		List<String> after = state();
		assertThat(ending).isNotEqualTo("DomainConflict");
		assertThat(ending(send("head", mutation, input))).isEqualTo(ending);
		Map<String, Object> other = mutation.equals("CreateDomain") ? with(input, "name", "Other")
				: with(input, "expectedVersion", 3);
		GraphQlTester.Response reused = send("head", mutation, other);
		assertThat(ending(reused)).isEqualTo("InvalidInput");
		assertThat(problems(reused)).containsExactly("idempotencyKey");
		assertThat(state()).isEqualTo(after);
		assertThat(events()).hasSize(1);
	}

	@ParameterizedTest
	@FieldSource("CHANGES")
	void stopsWhereSomebodyWasFaster(String mutation) {
		List<String> before = state();
		GraphQlTester.Response conflict = send("admin", mutation, with(input(mutation), "expectedVersion", 7));
		assertThat(ending(conflict)).isEqualTo("DomainConflict");
		conflict.path(field(mutation) + ".because")
			.entity(String.class)
			.isEqualTo("The domain has changed since you looked at it.");
		assertThat(state()).isEqualTo(before);
	}

	@ParameterizedTest
	@FieldSource("CHANGES")
	void findsNoUnknownDomain(String mutation) {
		String unknown = GlobalId.of(Domain.class, new DomainId(new UUID(1, 2).toString())).text();
		assertThat(kinds(send("admin", mutation, with(input(mutation), "domain", unknown))))
			.containsExactly("NOT_FOUND");
		for (String wrong : List.of("", "made up", team("sellers"))) {
			assertThat(problems(send("admin", mutation, with(input(mutation), "domain", wrong))))
				.containsExactly("domain");
		}
	}

	@ParameterizedTest
	@CsvSource({ "CreateDomain, parent", "CreateDomain, owner", "MoveDomain, parent", "AssignDomainOwner, owner",
			"AppointSteward, person", "DismissSteward, person" })
	void findsNothingElseThatIsUnknown(String mutation, String field) {
		List<String> before = state();
		for (Map<String, String> wrong : List.of(Map.of("key", NOBODY), Map.of("key", ""), Map.of("key", "x\u0000"),
				Map.of("id", "made up"), Map.of("id", id("sales") + "x"))) {
			assertThat(kinds(send("admin", mutation, with(input(mutation), field, wrong))))
				.containsExactly("NOT_FOUND");
		}
		assertThat(kinds(send("admin", mutation, with(input(mutation), field, Map.of("id", "x", "key", "y")))))
			.isNotEmpty()
			.doesNotContain("INTERNAL_ERROR");
		assertThat(state()).isEqualTo(before);
	}

	@Test
	void reportsAllThatIsWrongWithAnInput() {
		List<String> before = state();
		GraphQlTester.Response made = send("admin", "CreateDomain",
				Map.of("key", "Not a key", "name", " ", "description", "x".repeat(10_001), "boundary",
						"x".repeat(10_001), "owner", Map.of("key", "heads"), "idempotencyKey", ""));
		assertThat(problems(made)).containsExactly("key", "name", "description", "boundary", "idempotencyKey");
		GraphQlTester.Response changed = send("admin", "ChangeDomain",
				Map.of("domain", id("sales"), "name", "x".repeat(201), "boundary", "a\u0000b"));
		assertThat(problems(changed)).containsExactly("name", "boundary");
		assertThat(state()).isEqualTo(before);
	}

	private Map<String, Object> input(String mutation) {
		return switch (mutation) {
			case "CreateDomain" -> Map.of("key", "orders", "name", "Orders", "parent", Map.of("key", "sales"), "owner",
					Map.of("key", "sellers"));
			case "ChangeDomain" -> Map.of("domain", id("sales"), "name", "Sales & more");
			case "MoveDomain" -> Map.of("domain", id("leads"), "parent", Map.of("key", "retail"));
			case "AssignDomainOwner" -> Map.of("domain", id("sales"), "owner", Map.of("key", "heads"));
			case "AppointSteward" -> Map.of("domain", id("sales"), "person", Map.of("key", "stranger"));
			case "DismissSteward" -> Map.of("domain", id("sales"), "person", Map.of("key", "steward"));
			default -> throw new IllegalArgumentException(mutation);
		};
	}

	private static Map<String, Object> with(Map<String, Object> input, String name, Object value) {
		Map<String, Object> changed = new HashMap<>(input);
		changed.put(name, value);
		return changed;
	}

	private GraphQlTester.Response send(String person, String mutation, Map<String, Object> input) {
		SecurityContextHolder.getContext()
			.setAuthentication(new TestingAuthenticationToken(Mesh.viewer(person), "token", List.of()));
		try {
			String document = new ClassPathResource("operations/" + mutation + ".graphql")
				.getContentAsString(StandardCharsets.UTF_8);
			return this.portal.document(document).variable("input", input).execute();
		}
		catch (IOException ex) {
			throw new IllegalArgumentException(mutation, ex);
		}
	}

	private static String field(String mutation) {
		return Character.toLowerCase(mutation.charAt(0)) + mutation.substring(1);
	}

	private static String ending(GraphQlTester.Response answer) {
		return answer.path("*.__typename").entityList(String.class).get().getFirst();
	}

	private static List<String> problems(GraphQlTester.Response answer) {
		return answer.path("*.problems[*].path[0]").entityList(String.class).get();
	}

	private static List<String> kinds(GraphQlTester.Response answer) {
		List<String> kinds = new ArrayList<>();
		answer.errors().satisfy((errors) -> errors.forEach((error) -> kinds.add(String.valueOf(error.getErrorType()))));
		return kinds;
	}

	private static List<String> messages(GraphQlTester.Response answer) {
		List<String> messages = new ArrayList<>();
		answer.errors()
			.satisfy((errors) -> errors.forEach((error) -> messages.add(String.valueOf(error.getMessage()))));
		return messages;
	}

	/** The domains, what ties others to them, and what was told; not how it was asked. */
	private List<String> state() {
		String cypher = """
				CALL () {
				  MATCH (d:Domain)
				  RETURN d.key + ' ' + d.name + ' ' + coalesce(d.description, '-') + ' ' + coalesce(d.boundary, '-') + ' '
				    + toString(coalesce(d.revision, 1)) AS line
				  UNION ALL
				  MATCH (n)-[tie]->(d:Domain)
				  RETURN n.key + ' ' + type(tie) + ' ' + d.key AS line
				  UNION ALL
				  MATCH (entry:OutboxEntry)
				  RETURN entry.id + ' ' + entry.type AS line
				}
				RETURN line
				ORDER BY line
				""";
		return texts(cypher, "line");
	}

	private List<String> events() {
		String cypher = """
				MATCH (entry:OutboxEntry)
				RETURN entry.type AS type
				ORDER BY entry.occurredAt
				""";
		return texts(cypher, "type");
	}

	private List<String> texts(String cypher, String column) {
		return this.graph.read((transaction) -> transaction.rows(cypher, Map.of()))
			.stream()
			.map((row) -> row.text(column))
			.toList();
	}

	private static String id(String domain) {
		return GlobalId.of(Domain.class, Mesh.domain(domain)).text();
	}

	private static String team(String team) {
		return GlobalId.of(Team.class, Mesh.team(team)).text();
	}

}
