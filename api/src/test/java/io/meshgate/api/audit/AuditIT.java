package io.meshgate.api.audit;

import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import io.meshgate.api.portal.Answer;
import io.meshgate.api.portal.Entered;
import io.meshgate.api.portal.Ids;
import io.meshgate.api.portal.Portal;
import io.meshgate.api.portal.Retailer;
import io.meshgate.api.portal.Visitor;
import io.meshgate.api.portal.WholePortal;
import io.meshgate.graph.Graph;
import io.meshgate.graph.audit.Chain;
import io.meshgate.graph.audit.Seal;
import io.meshgate.graph.audit.Verification;
import io.meshgate.graph.testing.BoltTurns;
import io.meshgate.graph.testing.mesh.Mesh;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static io.meshgate.api.portal.Portal.aVisitor;
import static io.meshgate.graph.testing.mesh.Mesh.aMesh;
import static io.meshgate.graph.testing.mesh.Mesh.aServiceAccount;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * The record is written with what happens, and read by those who audit the platform.
 */
@WholePortal
class AuditIT {

	private final Graph graph;

	private final Portal portal;

	private final Retailer retailer;

	private final SealRecord sealRecord;

	AuditIT(Graph graph, @LocalServerPort int port, @Autowired SealRecord sealRecord) {
		this.graph = graph;
		this.portal = new Portal(port);
		this.sealRecord = sealRecord;
		this.retailer = Retailer.open(graph, this.portal);
		aMesh().with(aVisitor("rita").withRoles("AUDITOR"), aServiceAccount("watcher", "READ_AUDIT")).in(graph);
	}

	/** "watcher" is a program. */
	@ParameterizedTest
	@ValueSource(strings = { "rita", "adam", "watcher" })
	void saysWhoDidWhatToWhatNewestFirst(String reader) {
		List<JsonNode> entries = log(reader, Map.of());
		assertThat(entries).extracting((entry) -> entry.path("type").asString())
			.containsExactly("io.meshgate.access.requested", "io.meshgate.access.approved",
					"io.meshgate.access.requested");
		assertThat(entries).extracting((entry) -> entry.at("/actor/key").asString())
			.containsExactly("karl", "olga", "karl");
		assertThat(entries.getFirst().path("subject").asString()).isEqualTo(this.retailer.request());
		assertThat(entries.getFirst().path("data").asString()).contains("To plan deliveries");
		assertThat(entries).extracting((entry) -> entry.path("at").asString())
			.isSortedAccordingTo((one, other) -> other.compareTo(one));
	}

	@ParameterizedTest
	@ValueSource(strings = { "olga", "dora", "sven", "nina", "scheduler", "opener" })
	void saysNothingToOthers(String reader) {
		assertThat(log(reader, Map.of())).isEmpty();
	}

	@Test
	void namesTheProgramThatDidIt() {
		this.portal.signIn("opener")
			.submit("ReportProvisioning",
					Map.of("grant", this.retailer.grant(), "kind", "GRANT", "state", "IN_PROGRESS", "sequence", 1));
		assertThat(log("rita", Map.of("actor", Ids.serviceAccount("opener")))).singleElement().satisfies((entry) -> {
			assertThat(entry.path("program").asString()).isEqualTo("opener");
			assertThat(entry.path("actor").isNull()).isTrue();
			assertThat(entry.path("type").asString()).isEqualTo("io.meshgate.provisioning.begun");
		});
	}

	@Test
	void isKeptFromAProgramThatIsDeactivated() {
		Visitor watcher = this.portal.signIn("watcher");
		assertThat(watcher.send("AuditLog", Map.of()).data("/auditLog/edges")).isNotEmpty();
		aMesh().with(aServiceAccount("watcher", "READ_AUDIT").inactive()).in(this.graph);
		assertThat(watcher.send("AuditLog", Map.of()).data("/auditLog/edges")).isEmpty();
	}

	/** Whoever audits is to find what was kept from them as well. */
	@Test
	void leavesNothingOut() {
		this.portal.signIn("harry")
			.submit("ChangeDataProduct",
					Map.of("dataProduct", Ids.product("salaries"), "description", "What everybody has"));
		Visitor rita = this.portal.signIn("rita");
		assertThat(rita.ask("{ dataProduct(by: {key: \"salaries\"}) { id } }", Map.of()).data("/dataProduct").isNull())
			.isTrue();
		assertThat(log("rita", Map.of("subject", Ids.product("salaries")))).singleElement()
			.satisfies((entry) -> assertThat(entry.at("/actor/key").asString()).isEqualTo("harry"));
	}

	@Test
	void isFilteredByAllThatIsSaid() {
		List<JsonNode> all = log("rita", Map.of());
		String approved = all.get(1).path("subject").asString();
		assertThat(types(Map.of("subject", approved))).containsExactly("io.meshgate.access.approved",
				"io.meshgate.access.requested");
		assertThat(types(Map.of("actor", Ids.person("olga")))).containsExactly("io.meshgate.access.approved");
		assertThat(types(Map.of("types", List.of("io.meshgate.access.requested", "io.meshgate.team.created"))))
			.hasSize(2);
		String middle = all.get(1).path("at").asString();
		assertThat(types(Map.of("from", middle))).hasSize(2);
		assertThat(types(Map.of("to", middle))).hasSize(1);
		assertThat(types(Map.of("from", middle, "to", middle))).isEmpty();
		assertThat(types(Map.of("subject", approved, "actor", Ids.person("karl"), "types",
				List.of("io.meshgate.access.requested"), "to", middle)))
			.hasSize(1);
		assertThat(types(Map.of("subject", approved, "actor", Ids.person("nina")))).isEmpty();
		assertThat(types(Map.of("subject", "nothing"))).isEmpty();
		assertThat(types(Map.of("actor", Ids.team("planning")))).isEmpty();
	}

	@Test
	void refusesWhatIsNeverTold() {
		Answer refused = this.portal.signIn("rita")
			.send("AuditLog", Map.of("filter", Map.of("types", List.of("io.meshgate.access.forgotten"))));
		assertThat(refused.kinds()).containsExactly("BAD_REQUEST");
		assertThat(refused.messages()).containsExactly("filter.types names what is never told.");
	}

	@Test
	void isReadPageByPageEachWithOneStatement() throws Throwable {
		Visitor olga = this.portal.signIn("olga");
		for (int change = 0; change < 7; change++) {
			olga.submit("ChangeDataProduct",
					Map.of("dataProduct", Ids.product("orders"), "description", "Orders, anew " + change));
		}
		Visitor rita = this.portal.signIn("rita");
		int signIn = BoltTurns.of(() -> rita.ask("{ __typename }", Map.of())).statements().size();
		List<String> read = new ArrayList<>();
		Answer[] page = new Answer[1];
		String[] after = new String[1];
		do {
			Map<String, Object> asked = (after[0] != null) ? Map.of("first", 3, "after", after[0]) : Map.of("first", 3);
			assertThat(BoltTurns.of(() -> page[0] = rita.send("AuditLog", asked)).statements())
				.satisfiesOnlyOnce((statement) -> assertThat(statement).contains("AuditEntry"))
				.hasSize(signIn + 1);
			read.addAll(page[0].texts("/auditLog/edges", "/node/event"));
			after[0] = page[0].text("/auditLog/pageInfo/endCursor");
		}
		while (page[0].data("/auditLog/pageInfo/hasNextPage").asBoolean());
		assertThat(read).hasSize(10)
			.isEqualTo(log("rita", Map.of()).stream().map((entry) -> entry.path("event").asString()).toList());
	}

	/** With nothing but what the contract says of it. */
	@Test
	void canBeComputedAgainByWhoeverReadsIt() {
		assertThat(log("rita", Map.of())).allSatisfy((entry) -> assertThat(
				entry.path("number").isNull() && entry.path("hash").isNull() && entry.path("canonical").isNull())
			.isTrue());
		this.sealRecord.seal();
		String before = Seal.BEGINNING.hash();
		List<JsonNode> entries = log("rita", Map.of()).reversed();
		for (JsonNode entry : entries) {
			assertThat(entry.path("hash").asString()).isEqualTo(Chain.hash(before, entry.path("canonical").asString()));
			assertThat(entry.path("canonical").asString()).contains(entry.path("type").asString(),
					entry.path("data").asString(), Instant.parse(entry.path("at").asString()).toString());
			before = entry.path("hash").asString();
		}
		assertThat(entries).extracting((entry) -> entry.path("number").asInt()).containsExactly(1, 2, 3);
		assertThat(new Verification(this.graph).verify(new Seal(3, before)).flaws()).isEmpty();
	}

	/** The portal does it, because somebody else does something. */
	@Test
	void saysOfWhatFollowsWhoMadeItFollow() {
		Visitor olga = this.portal.signIn("olga");
		List<Entered> before = Entered.of(this.graph);
		olga.submit("DeprecateDataProduct", Map.of("dataProduct", Ids.product("orders"), "sunsetAt",
				Instant.now().plus(Duration.ofDays(1)).toString()));
		olga.submit("RetireDataProduct", Map.of("dataProduct", Ids.product("orders")));
		assertThat(Entered.since(this.graph, before)).extracting(Entered::actor)
			.hasSizeGreaterThan(3)
			.containsOnly(Mesh.person("olga").value());
	}

	@Test
	void saysInWhosePlaceSomebodyDecided() {
		this.portal.signIn("otto")
			.submit("DelegateApprovals", Map.of("delegate", Map.of("id", Ids.person("sven")), "reason", "Away",
					"endsAt", Instant.now().plus(Duration.ofDays(1)).toString()));
		Answer decided = this.portal.signIn("sven")
			.submit("ApproveAccessRequest", Map.of("accessRequest", this.retailer.request()));
		assertThat(decided.ending()).isEqualTo("AccessRequestDecided");
		assertThat(log("rita", Map.of("actor", Ids.person("sven")))).singleElement()
			.satisfies((entry) -> assertThat(entry.at("/onBehalfOf/key").asString()).isEqualTo("otto"));
	}

	@Test
	void saysWhoImportedWhat() {
		String document = """
				apiVersion: backstage.io/v1alpha1
				kind: Group
				metadata: {name: couriers, title: Couriers}
				spec: {type: team, children: []}
				""";
		this.portal.signIn("adam")
			.call("/api/v1/descriptors",
					(call) -> call.header("Content-Type", "application/yaml").POST(BodyPublishers.ofString(document)));
		assertThat(log("rita", Map.of("types", List.of("io.meshgate.team.imported")))).singleElement()
			.satisfies((entry) -> assertThat(entry.at("/actor/key").asString()).isEqualTo("adam"));
	}

	/** What is said of lineage is of one of four things. */
	@Test
	void namesWhatItIsAboutWhateverThatIs() {
		Answer declared = this.portal.signIn("olga")
			.submit("DeclareLineage",
					Map.of("from", Ids.port("forecast/weekly"), "to", Ids.port("orders/lines"), "reason", "As we do"));
		assertThat(declared.ending()).isEqualTo("LineageDeclared");
		assertThat(log("rita", Map.of("types", List.of("io.meshgate.lineage.declared")))).singleElement()
			.satisfies((entry) -> assertThat(entry.path("subject").asString()).isEqualTo(Ids.port("orders/lines")));
	}

	private List<String> types(Map<String, Object> filter) {
		return log("rita", filter).stream().map((entry) -> entry.path("type").asString()).toList();
	}

	private List<JsonNode> log(String reader, Map<String, Object> filter) {
		return this.portal.signIn(reader)
			.send("AuditLog", Map.of("filter", filter, "first", 100))
			.data("/auditLog/edges")
			.valueStream()
			.map((edge) -> edge.path("node"))
			.toList();
	}

}
