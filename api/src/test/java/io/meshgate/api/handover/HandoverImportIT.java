package io.meshgate.api.handover;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

import io.meshgate.api.portal.Answer;
import io.meshgate.api.portal.Ids;
import io.meshgate.api.portal.Portal;
import io.meshgate.api.portal.Race;
import io.meshgate.api.portal.Told;
import io.meshgate.api.portal.Visitor;
import io.meshgate.api.portal.WholePortal;
import io.meshgate.graph.Graph;
import io.meshgate.graph.imports.Imports;
import io.meshgate.graph.linking.References;
import io.meshgate.graph.outbox.Outbox;
import io.meshgate.graph.testing.MeshDatabase;
import io.meshgate.graph.testing.mesh.Mesh;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.boot.test.web.server.LocalServerPort;

import static io.meshgate.api.portal.Portal.aVisitor;
import static io.meshgate.graph.testing.mesh.Mesh.aDomain;
import static io.meshgate.graph.testing.mesh.Mesh.aTeam;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * The portal and documents both say whose things are and where they belong: what was said
 * last counts, and of those who say it at once one has the last word.
 */
@WholePortal
class HandoverImportIT {

	private static final int ROUNDS = 15;

	private static final List<String> TEAMS = List.of("red", "green", "blue");

	private static final Map<String, String> PLACES = Map.of("red", "sea", "green", "shore", "blue", "harbour");

	private static final String DOMAIN = """
			apiVersion: backstage.io/v1alpha1
			kind: Domain
			metadata: {name: harbour, description: Ships %d}
			spec: {owner: %s}
			""";

	private static final String PRODUCT = """
			{apiVersion: v1.0.0, kind: DataProduct, id: catch, status: active, name: Catch %d, domain: sea,
			  team: {name: %s}}
			""";

	private static final String OFFERING = """
			{apiVersion: v1.0.0, kind: DataProduct, id: catch, status: active, name: Catch %d, domain: sea,
			  team: {name: %s}, outputPorts: [{name: fish, version: 1.0.0}]}
			""";

	private static final String LATECOMERS = """
			{apiVersion: backstage.io/v1alpha1, kind: Group, metadata: {name: latecomers}, spec: {type: team, children: []}}
			---
			{apiVersion: backstage.io/v1alpha1, kind: Domain, metadata: {name: ocean}, spec: {owner: latecomers}}
			""";

	private final Graph graph;

	private final Visitor ada;

	HandoverImportIT(Graph graph, @LocalServerPort int port) {
		this.graph = graph;
		MeshDatabase.empty();
		Mesh.aMesh()
			.with(aVisitor("ada").withRoles("ADMINISTRATOR"), aVisitor("rita").memberOf("red"),
					aVisitor("greta").memberOf("green"), aTeam("red"), aTeam("green"), aTeam("blue"),
					aDomain("sea").ownedBy("red"), aDomain("shore"))
			.in(graph);
		this.ada = new Portal(port).signIn("ada");
	}

	@Test
	void keepsTheOwnerOfADomainUntilItsDocumentChanges() {
		bringIn(DOMAIN.formatted(1, "red"));
		assign("green");
		assertThat(bringIn(DOMAIN.formatted(1, "red"))).contains("\"unchanged\":1");
		assertThat(owners("Domain", "harbour")).containsExactly("green");
		assertThat(bringIn(DOMAIN.formatted(2, "red"))).contains("\"updated\":1");
		assertThat(owners("Domain", "harbour")).containsExactly("red");
	}

	@Test
	void forgetsTheOwnerThatADomainWaitedFor() {
		bringIn(DOMAIN.formatted(1, "latecomers"));
		assign("green");
		bringIn(LATECOMERS);
		assertThat(owners("Domain", "harbour")).containsExactly("green");
	}

	@Test
	void leavesADomainWithOneOwnerWhoeverSaysSoAtOnce() {
		bringIn(DOMAIN.formatted(0, "red"));
		for (int round = 1; round <= ROUNDS; round++) {
			int number = round;
			List<Supplier<String>> runners = new ArrayList<>(
					TEAMS.stream().<Supplier<String>>map((team) -> () -> assign(team)).toList());
			runners.add(() -> bringIn(DOMAIN.formatted(number, TEAMS.get(number % TEAMS.size()))));
			Race.of(runners);
			assertThat(owners("Domain", "harbour")).as("round %d", round).hasSize(1);
		}
	}

	@Test
	void keepsWhereAProductIsAndWhoseUntilItsDocumentChanges() {
		bringIn(PRODUCT.formatted(1, "red"));
		give("green");
		put("shore");
		assertThat(bringIn(PRODUCT.formatted(1, "red"))).contains("\"unchanged\":1");
		assertThat(owners("DataProduct", "catch")).containsExactly("green");
		assertThat(places()).containsExactly("shore");
		assertThat(bringIn(PRODUCT.formatted(2, "red"))).contains("\"updated\":1");
		assertThat(owners("DataProduct", "catch")).containsExactly("red");
		assertThat(places()).containsExactly("sea");
	}

	/** What a document says nothing of stays as the portal has it. */
	@Test
	void keepsWhatADocumentSaysNothingOf() {
		String silent = "{apiVersion: v1.0.0, kind: DataProduct, id: catch, status: active, name: Catch %d}";
		bringIn(silent.formatted(1));
		give("green");
		put("shore");
		assertThat(bringIn(silent.formatted(2))).contains("\"updated\":1");
		assertThat(owners("DataProduct", "catch")).containsExactly("green");
		assertThat(places()).containsExactly("shore");
	}

	@Test
	void forgetsTheTeamAndThePlaceThatAProductWaitedFor() {
		bringIn(PRODUCT.formatted(1, "latecomers").replace("sea", "ocean"));
		give("green");
		put("shore");
		bringIn(LATECOMERS);
		assertThat(owners("DataProduct", "catch")).containsExactly("green");
		assertThat(places()).containsExactly("shore");
	}

	@Test
	void leavesAProductWithOneOwnerAndOnePlaceWhoeverSaysSoAtOnce() {
		bringIn(PRODUCT.formatted(0, "red"));
		for (int round = 1; round <= ROUNDS; round++) {
			int number = round;
			List<Supplier<String>> runners = new ArrayList<>(
					TEAMS.stream().<Supplier<String>>map((team) -> () -> give(team)).toList());
			runners.add(() -> put("shore"));
			runners.add(() -> put("sea"));
			runners.add(() -> bringIn(PRODUCT.formatted(number, TEAMS.get(number % TEAMS.size()))));
			Race.of(runners);
			assertThat(owners("DataProduct", "catch")).as("round %d", round).hasSize(1);
			assertThat(places()).as("round %d", round).hasSize(1);
		}
	}

	/**
	 * What documents waited for comes, with nothing else written of the domain and the
	 * product: only the line keeps the portal and the import apart. Whichever is first,
	 * the portal has the last word.
	 */
	@Test
	void leavesOneOwnerAndOnePlaceToWhatDocumentsWaitedFor() {
		for (int round = 1; round <= ROUNDS; round++) {
			String late = "late-" + round;
			bringIn(DOMAIN.formatted(round, late) + "---\n" + PRODUCT.formatted(round, late).replace("sea", late));
			String domain = harbour();
			String product = caught();
			List<Supplier<String>> runners = new ArrayList<>();
			runners.add(() -> bringIn(LATECOMERS.replace("latecomers", late).replace("ocean", late)));
			runners.add(() -> change("AssignDomainOwner", Map.of("domain", domain, "owner", Map.of("key", "green"))));
			runners.add(() -> change("AssignDataProductOwner",
					Map.of("dataProduct", product, "owner", Map.of("key", "blue"))));
			runners.add(
					() -> change("PlaceDataProduct", Map.of("dataProduct", product, "domain", Map.of("key", "shore"))));
			Race.of(runners);
			assertThat(owners("Domain", "harbour")).as("round %d", round).containsExactly("green");
			assertThat(owners("DataProduct", "catch")).as("round %d", round).containsExactly("blue");
			assertThat(places()).as("round %d", round).containsExactly("shore");
			assign("red");
			give("red");
			put("sea");
		}
	}

	/**
	 * What an import has looked at stays as it is until the import is done. The first
	 * time only shows how soon it would be answered otherwise.
	 */
	@ParameterizedTest
	@CsvSource({ "AssignDomainOwner, DomainOwnerAssigned", "AssignDataProductOwner, DataProductOwnerAssigned",
			"PlaceDataProduct, DataProductPlaced" })
	void waitsForAnImportThatIsUnderWay(String mutation, String ending) {
		bringIn(DOMAIN.formatted(1, "red") + "---\n" + PRODUCT.formatted(1, "red"));
		for (String team : List.of("green", "blue", "red")) {
			assertThat(change(mutation, input(mutation, team))).isEqualTo(ending);
		}
		Map<String, Object> input = input(mutation, "green");
		Imports imports = new Imports(new References(), new Outbox());
		try (ExecutorService threads = Executors.newSingleThreadExecutor()) {
			CompletableFuture<String> waiting = this.graph.write((transaction) -> {
				imports.lock(transaction);
				CompletableFuture<String> ended = CompletableFuture.supplyAsync(() -> change(mutation, input), threads);
				assertThatExceptionOfType(TimeoutException.class).isThrownBy(() -> ended.get(2, TimeUnit.SECONDS));
				return ended;
			});
			assertThat(waiting.join()).isEqualTo(ending);
		}
	}

	private Map<String, Object> input(String mutation, String team) {
		return switch (mutation) {
			case "AssignDomainOwner" -> Map.of("domain", harbour(), "owner", Map.of("key", team));
			case "AssignDataProductOwner" -> Map.of("dataProduct", caught(), "owner", Map.of("key", team));
			default -> Map.of("dataProduct", caught(), "domain", Map.of("key", PLACES.get(team)));
		};
	}

	@Test
	void letsOpenRequestsFollowWhoeverADocumentNames() {
		bringIn(OFFERING.formatted(1, "red"));
		String port = this.ada.ask("{ outputPort(by: {key: \"catch/fish@1.0.0\"}) { id } }", Map.of())
			.text("/outputPort/id");
		this.ada.submit("RequestAccess",
				Map.of("outputPort", port, "consumer", Map.of("person", Ids.person("ada")), "purpose", "To know"));
		assertThat(awaited()).containsExactly("rita");
		bringIn(OFFERING.formatted(2, "green"));
		assertThat(awaited()).containsExactly("greta");
		give("red");
		assertThat(awaited()).containsExactly("rita");
		assertThat(Told.of(this.graph)).filteredOn((told) -> told.type().equals("io.meshgate.access.rerouted"))
			.hasSize(2);
	}

	private List<String> awaited() {
		return this.graph
			.read((transaction) -> transaction
				.rows("MATCH (:AccessRequest)-[:AWAITS]->(who) RETURN who.key AS key ORDER BY key", Map.of()))
			.stream()
			.map((row) -> row.text("key"))
			.toList();
	}

	private String give(String team) {
		return change("AssignDataProductOwner", Map.of("dataProduct", caught(), "owner", Map.of("key", team)));
	}

	private String put(String domain) {
		return change("PlaceDataProduct", Map.of("dataProduct", caught(), "domain", Map.of("key", domain)));
	}

	private String change(String mutation, Map<String, Object> input) {
		Answer answer = this.ada.submit(mutation, input);
		assertThat(answer.kinds()).isEmpty();
		return answer.ending();
	}

	private String caught() {
		return this.ada.ask("{ dataProduct(by: {key: \"catch\"}) { id } }", Map.of()).text("/dataProduct/id");
	}

	private List<String> places() {
		return this.graph
			.read((transaction) -> transaction.rows("MATCH (:DataProduct)-[:IN_DOMAIN]->(d:Domain) RETURN d.key AS key",
					Map.of()))
			.stream()
			.map((row) -> row.text("key"))
			.toList();
	}

	private String assign(String team) {
		return change("AssignDomainOwner", Map.of("domain", harbour(), "owner", Map.of("key", team)));
	}

	private String harbour() {
		return this.ada.ask("{ domain(by: {key: \"harbour\"}) { id } }", Map.of()).text("/domain/id");
	}

	private String bringIn(String yaml) {
		HttpResponse<String> answer = this.ada.call("/api/v1/descriptors",
				(call) -> call.header("Content-Type", "application/yaml").POST(BodyPublishers.ofString(yaml)));
		assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
		return answer.body();
	}

	private List<String> owners(String label, String key) {
		String cypher = """
				MATCH (t:Team)-[:OWNS]->(n:%s {key: $key})
				RETURN t.key AS team
				""".formatted(label);
		return this.graph.read((transaction) -> transaction.rows(cypher, Map.of("key", key)))
			.stream()
			.map((row) -> row.text("team"))
			.toList();
	}

}
