package io.meshgate.api.domain.authoring;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import io.meshgate.api.portal.Answer;
import io.meshgate.api.portal.Ids;
import io.meshgate.api.portal.Portal;
import io.meshgate.api.portal.Told;
import io.meshgate.api.portal.WholePortal;
import io.meshgate.frontend.domain.Domain;
import io.meshgate.graph.Graph;
import io.meshgate.graph.testing.MeshDatabase;
import io.meshgate.graph.testing.mesh.Mesh;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;

import org.springframework.boot.test.web.server.LocalServerPort;

import static io.meshgate.api.portal.Portal.aVisitor;
import static io.meshgate.graph.testing.mesh.Mesh.aDomain;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every change to a domain as a portal asks for it. What holds for every mutation is
 * tried elsewhere.
 */
@WholePortal
class DomainMutationsIT {

	private static final List<String> MUTATIONS = List.of("CreateDomain", "ChangeDomain", "MoveDomain",
			"AssignDomainOwner", "AppointSteward", "DismissSteward");

	private static final List<String> CHANGES = MUTATIONS.subList(1, MUTATIONS.size());

	private static final String NOBODY = "There is nobody like that";

	private final Graph graph;

	private final int port;

	DomainMutationsIT(Graph graph, @LocalServerPort int port) {
		this.graph = graph;
		this.port = port;
	}

	@BeforeEach
	void mesh() {
		MeshDatabase.empty();
		Mesh.aMesh()
			.with(aDomain("retail").ownedBy("heads"), aDomain("finance").ownedBy("money"),
					aDomain("sales").partOf("retail").ownedBy("sellers").stewardedBy("sue"),
					aDomain("stores").partOf("retail"), aDomain("leads").partOf("sales"),
					aVisitor("head").memberOf("heads"), aVisitor("seller").memberOf("sellers"),
					aVisitor("banker").memberOf("money"), aVisitor("both").memberOf("sellers").memberOf("money"),
					aVisitor("stranger"), aVisitor("sue"), aVisitor("leaver").inactive(),
					aVisitor("ada").withRoles("ADMINISTRATOR"))
			.in(this.graph);
	}

	@Test
	void makesADomainBelowOneThatOneAnswersFor() {
		Answer made = send("seller", "CreateDomain",
				Map.of("key", "leads-eu", "name", "European leads", "description", "Who may buy", "boundary",
						"Leads, not customers", "parent", Map.of("key", "leads"), "owner", Map.of("key", "heads")));
		assertThat(made.ending()).isEqualTo("DomainCreated");
		String domain = "/createDomain/domain/";
		assertThat(made.texts(domain + "path", "/key")).containsExactly("retail", "sales", "leads");
		assertThat(made.text(domain + "boundary")).isEqualTo("Leads, not customers");
		assertThat(made.text(domain + "revision")).isEqualTo("1");
		assertThat(made.text(domain + "owner/key")).isEqualTo("heads");
		assertThat(made.texts(domain + "viewerCan", "/because"))
			.contains("You are a member of sellers, which owns the domain sales above this domain.");
		assertThat(events()).containsExactly("io.meshgate.domain.created");
	}

	@Test
	void leavesRootsToAdministrators() {
		Map<String, Object> root = Map.of("key", "people", "name", "People", "owner", Map.of("key", "heads"));
		assertThat(send("head", "CreateDomain", root).messages())
			.containsExactly("Only administrators of the platform may do this.");
		Answer made = send("ada", "CreateDomain", root);
		assertThat(made.data("/createDomain/domain/path").isEmpty()).isTrue();
		assertThat(send("ada", "CreateDomain", root).ending()).isEqualTo("DomainKeyTaken");
		assertThat(send("head", "MoveDomain", Map.of("domain", Ids.domain("stores"))).messages())
			.containsExactly("Only administrators of the platform may do this.");
		assertThat(send("ada", "MoveDomain", Map.of("domain", Ids.domain("stores"))).ending()).isEqualTo("DomainMoved");
		assertThat(state()).doesNotContain("stores PART_OF retail");
	}

	@Test
	void changesOnlyWhatIsGiven() {
		send("seller", "ChangeDomain",
				Map.of("domain", Ids.domain("sales"), "description", "All orders", "boundary", "None"));
		Answer changed = send("head", "ChangeDomain",
				Map.of("domain", Ids.domain("sales"), "name", "Sales & more", "boundary", "", "expectedVersion", 2));
		assertThat(changed.text("/changeDomain/domain/name")).isEqualTo("Sales & more");
		assertThat(changed.text("/changeDomain/domain/description")).isEqualTo("All orders");
		assertThat(changed.data("/changeDomain/domain/boundary").isNull()).isTrue();
		assertThat(changed.text("/changeDomain/domain/revision")).isEqualTo("3");
		assertThat(events()).containsExactly("io.meshgate.domain.changed", "io.meshgate.domain.changed");
	}

	@Test
	void handsADomainOver() {
		Map<String, Object> over = Map.of("domain", Ids.domain("sales"), "owner", Map.of("key", "money"));
		Answer assigned = send("seller", "AssignDomainOwner", over);
		assertThat(assigned.text("/assignDomainOwner/domain/owner/key")).isEqualTo("money");
		assertThat(state()).contains("money OWNS sales").doesNotContain("sellers OWNS sales");
		assertThat(send("seller", "AssignDomainOwner", over).kinds()).containsExactly("FORBIDDEN");
		assertThat(send("banker", "AssignDomainOwner", over).ending()).isEqualTo("DomainConflict");
		assertThat(send("head", "AssignDomainOwner",
				Map.of("domain", Ids.domain("sales"), "owner", Map.of("id", Ids.team("sellers"))))
			.ending()).isEqualTo("DomainOwnerAssigned");
		assertThat(events()).containsOnly("io.meshgate.domain.ownerassigned").hasSize(2);
	}

	@Test
	void appointsAndDismissesStewards() {
		Map<String, Object> stranger = Map.of("domain", Ids.domain("sales"), "person", Map.of("key", "stranger"));
		assertThat(send("head", "AppointSteward", stranger).texts("/appointSteward/domain/stewards/edges", "/node/key"))
			.containsExactly("stranger", "sue");
		assertThat(send("head", "AppointSteward", stranger).ending()).isEqualTo("DomainConflict");
		assertThat(
				send("seller", "DismissSteward", stranger).texts("/dismissSteward/domain/stewards/edges", "/node/key"))
			.containsExactly("sue");
		assertThat(send("seller", "DismissSteward", stranger).ending()).isEqualTo("DomainConflict");
		assertThat(
				send("ada", "AppointSteward", Map.of("domain", Ids.domain("sales"), "person", Map.of("key", "leaver")))
					.text("/appointSteward/because"))
			.isEqualTo("The person is no longer active.");
		assertThat(events()).containsExactly("io.meshgate.domain.stewardappointed",
				"io.meshgate.domain.stewarddismissed");
	}

	@ParameterizedTest
	@FieldSource("MUTATIONS")
	void writesNothingForWhoeverMayNot(String mutation) {
		List<String> before = state();
		assertThat(send("stranger", mutation, input(mutation)).kinds()).containsExactly("FORBIDDEN");
		assertThat(send("sue", mutation, input(mutation)).kinds()).containsExactly("FORBIDDEN");
		assertThat(send("banker", mutation, input(mutation)).kinds()).containsExactly("FORBIDDEN");
		assertThat(state()).isEqualTo(before);
	}

	@ParameterizedTest
	@FieldSource("CHANGES")
	void stopsWhereSomebodyWasFaster(String mutation) {
		List<String> before = state();
		Answer conflict = send("ada", mutation, with(input(mutation), "expectedVersion", 7));
		assertThat(conflict.ending()).isEqualTo("DomainConflict");
		assertThat(conflict.text(field(conflict) + "/because"))
			.isEqualTo("The domain has changed since you looked at it.");
		assertThat(state()).isEqualTo(before);
	}

	@ParameterizedTest
	@FieldSource("CHANGES")
	void findsNoUnknownDomain(String mutation) {
		String unknown = Ids.unknown(Domain.class);
		assertThat(send("ada", mutation, with(input(mutation), "domain", unknown)).kinds())
			.containsExactly("NOT_FOUND");
		for (String wrong : List.of("", "made up", Ids.team("sellers"))) {
			assertThat(problems(send("ada", mutation, with(input(mutation), "domain", wrong))))
				.containsExactly("domain");
		}
	}

	@ParameterizedTest
	@CsvSource({ "CreateDomain, parent", "CreateDomain, owner", "MoveDomain, parent", "AssignDomainOwner, owner",
			"AppointSteward, person", "DismissSteward, person" })
	void findsNothingElseThatIsUnknown(String mutation, String field) {
		List<String> before = state();
		for (Map<String, String> wrong : List.of(Map.of("key", NOBODY), Map.of("key", ""), Map.of("key", "x\u0000"),
				Map.of("id", "made up"), Map.of("id", Ids.domain("sales") + "x"))) {
			assertThat(send("ada", mutation, with(input(mutation), field, wrong)).kinds()).containsExactly("NOT_FOUND");
		}
		assertThat(send("ada", mutation, with(input(mutation), field, Map.of("id", "x", "key", "y"))).kinds())
			.isNotEmpty()
			.doesNotContain("INTERNAL_ERROR");
		assertThat(state()).isEqualTo(before);
	}

	@Test
	void reportsAllThatIsWrongWithAnInput() {
		List<String> before = state();
		Answer made = send("ada", "CreateDomain",
				Map.of("key", "Not a key", "name", " ", "description", "x".repeat(10_001), "boundary",
						"x".repeat(10_001), "owner", Map.of("key", "heads"), "idempotencyKey", ""));
		assertThat(problems(made)).containsExactly("key", "name", "description", "boundary", "idempotencyKey");
		Answer changed = send("ada", "ChangeDomain",
				Map.of("domain", Ids.domain("sales"), "name", "x".repeat(201), "boundary", "a\u0000b"));
		assertThat(problems(changed)).containsExactly("name", "boundary");
		assertThat(state()).isEqualTo(before);
	}

	private Map<String, Object> input(String mutation) {
		return switch (mutation) {
			case "CreateDomain" -> Map.of("key", "orders", "name", "Orders", "parent", Map.of("key", "sales"), "owner",
					Map.of("key", "sellers"));
			case "ChangeDomain" -> Map.of("domain", Ids.domain("sales"), "name", "Sales & more");
			case "MoveDomain" -> Map.of("domain", Ids.domain("leads"), "parent", Map.of("key", "retail"));
			case "AssignDomainOwner" -> Map.of("domain", Ids.domain("sales"), "owner", Map.of("key", "heads"));
			case "AppointSteward" -> Map.of("domain", Ids.domain("sales"), "person", Map.of("key", "stranger"));
			case "DismissSteward" -> Map.of("domain", Ids.domain("sales"), "person", Map.of("key", "sue"));
			default -> throw new IllegalArgumentException(mutation);
		};
	}

	private static Map<String, Object> with(Map<String, Object> input, String name, Object value) {
		Map<String, Object> changed = new HashMap<>(input);
		changed.put(name, value);
		return changed;
	}

	private Answer send(String person, String mutation, Map<String, Object> input) {
		return new Portal(this.port).signIn(person).submit(mutation, input);
	}

	private static List<String> problems(Answer answer) {
		return answer.texts(field(answer) + "/problems", "/path/0");
	}

	private static String field(Answer answer) {
		return "/" + answer.data("").propertyNames().iterator().next();
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
		return this.graph.read((transaction) -> transaction.rows(cypher, Map.of()))
			.stream()
			.map((row) -> row.text("line"))
			.toList();
	}

	private List<String> events() {
		return Told.of(this.graph).stream().map(Told::type).toList();
	}

}
