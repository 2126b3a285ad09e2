package io.meshgate.api.removal;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;

import io.meshgate.api.portal.Answer;
import io.meshgate.api.portal.GraphDump;
import io.meshgate.api.portal.Ids;
import io.meshgate.api.portal.Portal;
import io.meshgate.api.portal.Race;
import io.meshgate.api.portal.Retailer;
import io.meshgate.api.portal.Visitor;
import io.meshgate.api.portal.WholePortal;
import io.meshgate.graph.Graph;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What nothing hangs on goes, and frees its key; what something hangs on stays, whoever
 * sees it, and whatever comes at the same moment.
 */
@WholePortal
class RemovalIT {

	private static final int ROUNDS = 12;

	private static final String LOOSE = """
			apiVersion: backstage.io/v1alpha1
			kind: Domain
			metadata: {name: loose}
			spec: {owner: loose-team}
			---
			apiVersion: backstage.io/v1alpha1
			kind: Group
			metadata: {name: loose-team}
			spec: {type: team, children: [], parent: missing}
			---
			apiVersion: backstage.io/v1alpha1
			kind: Component
			metadata: {name: loose-robot}
			spec: {type: service, lifecycle: production, owner: loose-team, consumesApis: [missing-api]}
			""";

	private final Graph graph;

	private final Portal portal;

	RemovalIT(Graph graph, @LocalServerPort int port) {
		this.graph = graph;
		this.portal = new Portal(port);
	}

	@BeforeEach
	void tell() {
		Retailer.tell(this.graph);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "Domain | retail | dora | domains and rules", "Domain | sales | dora | data products and terms",
					"Domain | media | nina | terms and access policies", "Domain | people | adam | data products",
					"Team | orders-team | olga | data products",
					"Team | planning | adam | data products, applications and platforms",
					"Team | press | adam | domains", "Platform | warehouse | karl | templates" })
	void isRefusedWhereSomethingHangsOnIt(String type, String key, String person, String left) {
		List<String> before = GraphDump.mesh(this.graph);
		Answer refused = remove(person, type, id(type, key));
		assertThat(refused.ending()).isEqualTo(type + "Conflict");
		assertThat(because(refused)).isEqualTo("It still has " + left + ".");
		assertThat(GraphDump.mesh(this.graph)).isEqualTo(before);
	}

	@Test
	void keepsThePlatformOnWhichAPortOfATemplateIsToRun() {
		submit(this.portal.signIn("adam"), "OfferTemplate",
				Map.of("platform", Ids.platform("warehouse"), "key", "stored", "name", "Stored"),
				Map.of("outputPorts", List.of(Map.of("name", "files", "type", "FILE", "platform", "shed"))));
		assertThat(because(remove("karl", "Platform", Ids.platform("shed")))).isEqualTo("It still has templates.");
	}

	@Test
	void freesTheKey() {
		assertThat(remove("dora", "Domain", Ids.domain("stock")).ending()).isEqualTo("DomainRemoved");
		assertThat(remove("adam", "Team", Ids.team("archivists")).ending()).isEqualTo("TeamRemoved");
		assertThat(remove("karl", "Platform", Ids.platform("shed")).ending()).isEqualTo("PlatformRemoved");
		assertThat(remove("kim", "Application", Ids.application("planner")).ending()).isEqualTo("ApplicationRemoved");
		Visitor olga = this.portal.signIn("olga");
		assertThat(delete(olga, Ids.product("outline")).ending()).isEqualTo("DataProductDeleted");
		assertThat(remove("dora", "Domain", Ids.domain("stock")).messages())
			.containsExactly("There is no such domain.");
		assertThat(delete(olga, Ids.product("outline")).messages()).containsExactly("There is no such data product.");
		Map<String, Object> owner = Map.of("key", "planning");
		assertThat(this.portal.signIn("dora")
			.submit("CreateDomain",
					Map.of("key", "stock", "name", "Stock", "parent", Map.of("key", "retail"), "owner", owner))
			.ending()).isEqualTo("DomainCreated");
		assertThat(this.portal.signIn("adam")
			.submit("CreateTeam", Map.of("key", "archivists", "name", "Archivists"))
			.ending()).isEqualTo("TeamCreated");
		assertThat(this.portal.signIn("karl")
			.submit("RegisterApplication", Map.of("key", "planner", "name", "Planner", "owner", owner))
			.ending()).isEqualTo("ApplicationRegistered");
		assertThat(this.portal.signIn("adam")
			.submit("RegisterPlatform", Map.of("key", "shed", "name", "Shed", "kind", "STORAGE", "owner", owner))
			.ending()).isEqualTo("PlatformRegistered");
		assertThat(create("outline").ending()).isEqualTo("DataProductCreated");
	}

	@Test
	void isUndoneByTheDocumentThatDescribesIt() {
		imported(LOOSE);
		List<String> meaning = meaning();
		Visitor adam = this.portal.signIn("adam");
		for (String type : List.of("Domain", "Application", "Team")) {
			String key = type.equals("Domain") ? "loose" : type.equals("Team") ? "loose-team" : "loose-robot";
			String query = "{ %s(by: {key: \"%s\"}) { id } }".formatted(type.toLowerCase(Locale.ROOT), key);
			String id = adam.ask(query, Map.of()).text("/" + type.toLowerCase(Locale.ROOT) + "/id");
			assertThat(remove("adam", type, id).ending()).isEqualTo(type + "Removed");
			assertThat(adam.ask(query, Map.of()).data("/" + type.toLowerCase(Locale.ROOT)).isNull()).isTrue();
		}
		assertThat(meaning()).noneMatch((line) -> line.contains("loose"));
		imported(LOOSE);
		assertThat(meaning()).containsExactlyInAnyOrderElementsOf(meaning);
	}

	@Test
	void leavesNothingOfADraft() {
		Visitor olga = this.portal.signIn("olga");
		List<String> before = lasting();
		String draft = create("sketch").text("/createDataProduct/dataProduct/id");
		String port = olga.ask("{ dataProduct(by: {key: \"sketch\"}) { outputPorts { id } } }", Map.of())
			.text("/dataProduct/outputPorts/0/id");
		Map<String, Object> about = Map.of("dataProduct", draft);
		submit(olga, "ChangeDataProduct", about, Map.of("version", "1.0.0", "terms", List.of(Ids.term("sales/order")),
				"documentation", List.of(Map.of("name", "Notes", "url", "https://docs.example.org"))));
		submit(olga, "AddObjective", about, Map.of("outputPort", port, "property", "latency", "name", "Late",
				"comparison", "AT_MOST", "target", 3));
		submit(olga, "ReportCheckResults", about, Map.of("results", List
			.of(Map.of("name", "whole", "outputPort", port, "at", "2026-03-01T12:00:00Z", "status", "FAILED"))));
		submit(olga, "ReportUsage", about,
				Map.of("reads", List.of(Map.of("outputPort", port, "day", "2026-03-01", "queries", 2, "users", 1))));
		submit(olga, "OpenIncident", about, Map.of("title", "Empty", "severity", "LOW", "outputPorts", List.of(port)));
		submit(olga, "BindDataset", Map.of("outputPort", port), Map.of("namespace", "kafka://b:9092", "name", "s"));
		assertThat(delete(olga, draft).ending()).isEqualTo("DataProductDeleted");
		assertThat(lasting()).containsAll(before).noneMatch((line) -> line.contains("sketch"));
		assertThat(labels()).doesNotContain("CheckResult", "PortReads", "ProductVersion", "DocumentationLink");
	}

	@Test
	void isRefusedForADraftThatOthersStandOnAndForWhatIsNoDraft() {
		Visitor olga = this.portal.signIn("olga");
		submit(olga, "MoveDataProduct", Map.of("dataProduct", Ids.product("preview")),
				Map.of("partOf", Ids.product("outline")));
		assertThat(because(delete(olga, Ids.product("outline")))).isEqualTo("It still has parts.");
		assertThat(because(delete(olga, Ids.product("preview")))).isEqualTo("Only a draft can be deleted.");
	}

	@Test
	void keepsTheApplicationForWhichAccessWasAsked() {
		Map<String, Object> wish = new HashMap<>(Retailer.wish("orders/lines"));
		wish.put("consumer", Map.of("application", Ids.application("planner")));
		submit(this.portal.signIn("karl"), "RequestAccess", wish, Map.of());
		assertThat(because(remove("karl", "Application", Ids.application("planner"))))
			.isEqualTo("It still has subscriptions.");
	}

	@Test
	void keepsADomainIntoWhichSomethingComesAtTheSameMoment() {
		Map<String, Object> below = Map.of("key", "shelves", "name", "Shelves", "parent", Map.of("key", "stock"),
				"owner", Map.of("key", "retail-team"));
		Map<String, Object> term = Map.of("domain", Map.of("key", "stock"), "key", "pallet", "name", "Pallet",
				"definition", "What goods stand on");
		Map<String, Object> move = Map.of("domain", Ids.domain("sales"), "parent", Map.of("key", "stock"));
		Map<String, Object> place = Map.of("dataProduct", Ids.product("outline"), "domain", Map.of("key", "stock"));
		for (int round = 0; round < ROUNDS; round++) {
			Retailer.tell(this.graph);
			Visitor dora = this.portal.signIn("dora");
			List<Supplier<Answer>> runners = List.of(() -> remove("dora", "Domain", Ids.domain("stock")),
					() -> dora.submit("CreateDomain", below), () -> dora.submit("DefineTerm", term),
					() -> dora.submit("MoveDomain", move), () -> dora.submit("PlaceDataProduct", place));
			settles(Race.of(runners), "DomainRemoved", "(:Domain {key: 'stock'})");
		}
	}

	@Test
	void keepsATeamThatIsGivenSomethingAtTheSameMoment() {
		Map<String, Object> archivists = Map.of("key", "archivists");
		for (int round = 0; round < ROUNDS; round++) {
			Retailer.tell(this.graph);
			Visitor adam = this.portal.signIn("adam");
			Map<String, Object> below = Map.of("key", "readers", "name", "Readers", "parent", archivists);
			Map<String, Object> domain = Map.of("key", "papers", "name", "Papers", "owner", archivists);
			Map<String, Object> product = Map.of("dataProduct", Ids.product("outline"), "owner", archivists);
			Map<String, Object> robot = Map.of("key", "robot", "name", "Robot", "owner", archivists);
			Map<String, Object> press = Map.of("key", "press", "name", "Press", "kind", "STORAGE", "owner", archivists);
			Map<String, Object> member = Map.of("team", Ids.team("archivists"), "person", Map.of("key", "kim"), "role",
					"OWNER");
			List<Supplier<Answer>> runners = List.of(() -> remove("adam", "Team", Ids.team("archivists")),
					() -> adam.submit("CreateTeam", below), () -> adam.submit("CreateDomain", domain),
					() -> adam.submit("AssignDataProductOwner", product),
					() -> adam.submit("RegisterApplication", robot), () -> adam.submit("RegisterPlatform", press),
					() -> adam.submit("AddTeamMember", member));
			settles(Race.of(runners), "TeamRemoved", "(:Team {key: 'archivists'})");
		}
	}

	@Test
	void keepsAPlatformThatATemplateComesToAtTheSameMomentAndTiesPortsToWhatIsThere() {
		Map<String, Object> port = Map.of("dataProduct", Ids.product("orders"), "name", "files", "type", "FILE",
				"platform", "shed");
		for (int round = 0; round < ROUNDS; round++) {
			Retailer.tell(this.graph);
			Visitor karl = this.portal.signIn("karl");
			Visitor olga = this.portal.signIn("olga");
			Map<String, Object> template = Map.of("platform", Ids.platform("shed"), "key", "stored", "name", "Stored");
			List<Supplier<Answer>> runners = List.of(() -> remove("karl", "Platform", Ids.platform("shed")),
					() -> olga.submit("AddOutputPort", port), () -> karl.submit("OfferTemplate", template));
			List<Answer> answers = Race.of(runners);
			settles(answers, "PlatformRemoved", "(:Platform {key: 'shed'})");
			assertThat(answers.get(1).ending()).isEqualTo("OutputPortAdded");
			assertThat(count("(:OutputPort {name: 'files'})-[:RUNS_ON]->(:Platform)"))
				.isEqualTo(count("(:Platform {key: 'shed'})"));
		}
	}

	@Test
	void keepsAnApplicationForWhichAccessIsAskedAtTheSameMoment() {
		Map<String, Object> wish = new HashMap<>(Retailer.wish("orders/lines"));
		wish.put("consumer", Map.of("application", Ids.application("planner")));
		for (int round = 0; round < ROUNDS; round++) {
			Retailer.tell(this.graph);
			Visitor karl = this.portal.signIn("karl");
			List<Answer> answers = Race.of(List.of(() -> remove("kim", "Application", Ids.application("planner")),
					() -> karl.submit("RequestAccess", wish)));
			settles(answers, "ApplicationRemoved", "(:Application {key: 'planner'})");
			assertThat(count("(:Application {key: 'planner'})-[:HOLDS]->(:Subscription)<-[:FOR]-(:AccessRequest)"))
				.isEqualTo(count("(:AccessRequest)"))
				.isEqualTo(count("(:Application {key: 'planner'})"));
		}
	}

	@Test
	void keepsADraftThatSomethingComesToAtTheSameMoment() {
		for (int round = 0; round < ROUNDS; round++) {
			Retailer.tell(this.graph);
			Visitor olga = this.portal.signIn("olga");
			String draft = create("sketch").text("/createDataProduct/dataProduct/id");
			String port = olga.ask("{ dataProduct(by: {key: \"sketch\"}) { outputPorts { id } } }", Map.of())
				.text("/dataProduct/outputPorts/0/id");
			Map<String, Object> wish = new HashMap<>(Retailer.wish("forecast/weekly"));
			wish.put("consumer", Map.of("dataProduct", draft));
			Map<String, Object> more = Map.of("dataProduct", draft, "name", "more", "type", "FILE");
			Map<String, Object> reader = Map.of("dataProduct", Ids.product("orders"), "source",
					Map.of("outputPort", port));
			Map<String, Object> part = Map.of("dataProduct", Ids.product("outline"), "partOf", draft);
			Map<String, Object> promise = Map.of("dataProduct", draft, "outputPort", port, "property", "latency",
					"name", "Late", "comparison", "AT_MOST", "target", 3);
			List<Supplier<Answer>> runners = List.of(() -> delete(olga, draft),
					() -> olga.submit("RequestAccess", wish), () -> olga.submit("AddOutputPort", more),
					() -> olga.submit("DeclareInputPort", reader), () -> olga.submit("MoveDataProduct", part),
					() -> olga.submit("AddObjective", promise));
			settles(Race.of(runners), "DataProductDeleted", "(:DataProduct {key: 'sketch'})");
			assertThat(count("(o:OutputPort) WHERE NOT EXISTS { (o)<-[:OFFERS|OFFERED]-() }")).isZero();
			assertThat(count("(i:InputPort) WHERE NOT EXISTS { (i)<-[:CONSUMES]-() }")).isZero();
			assertThat(count("(s:Subscription) WHERE NOT EXISTS { (s)<-[:HOLDS]-() }")).isZero();
			assertThat(count("(o:Objective) WHERE NOT EXISTS { (o)<-[:PROMISES]-() }")).isZero();
		}
	}

	/** Either it went first and the others find it no more, or it is still there. */
	private void settles(List<Answer> answers, String ending, String pattern) {
		assertThat(answers).flatExtracting(Answer::kinds).isSubsetOf("NOT_FOUND");
		boolean removed = answers.getFirst().kinds().isEmpty() && answers.getFirst().ending().equals(ending);
		assertThat(count(pattern)).isEqualTo(removed ? 0 : 1);
		assertThat(count("(p:DataProduct) WHERE NOT EXISTS { (p)-[:IN_DOMAIN]->() } OR NOT EXISTS { (p)<-[:OWNS]-() }"))
			.isEqualTo(count("(p:DataProduct {key: 'salaries'}) WHERE NOT EXISTS { (p)<-[:OWNS]-() }"));
	}

	private int count(String pattern) {
		return this.graph.read(
				(transaction) -> transaction.one("RETURN COUNT { MATCH " + pattern + " } AS n", Map.of()).number("n"));
	}

	private Answer remove(String person, String type, String id) {
		return this.portal.signIn(person).submit("Remove" + type, Map.of(type.toLowerCase(Locale.ROOT), id));
	}

	private static Answer delete(Visitor visitor, String id) {
		return visitor.submit("DeleteDataProduct", Map.of("dataProduct", id));
	}

	private Answer create(String key) {
		return this.portal.signIn("olga")
			.submit("CreateDataProduct",
					Map.of("key", key, "name", "A " + key, "domain", Map.of("key", "sales"), "owner",
							Map.of("key", "orders-team"), "outputPorts",
							List.of(Map.of("name", "lines", "type", "DATASET")), "inputPorts",
							List.of(Ids.port("orders/lines"))));
	}

	private static void submit(Visitor visitor, String operation, Map<String, Object> about, Map<String, Object> what) {
		Map<String, Object> input = new HashMap<>(about);
		input.putAll(what);
		Answer answer = visitor.submit(operation, input);
		assertThat(answer.kinds()).as(operation + answer.plain()).isEmpty();
		assertThat(answer.ending()).as(answer.plain()).doesNotEndWith("Conflict").isNotEqualTo("InvalidInput");
	}

	private void imported(String documents) {
		String report = this.portal.signIn("adam")
			.call("/api/v1/descriptors",
					(call) -> call.header("Content-Type", "application/yaml").POST(BodyPublishers.ofString(documents)))
			.body();
		assertThat(report).contains("\"created\":3");
	}

	private List<String> meaning() {
		return GraphDump.meaning(this.graph).stream().filter(RemovalIT::lasts).toList();
	}

	private List<String> lasting() {
		return GraphDump.mesh(this.graph).stream().filter(RemovalIT::lasts).toList();
	}

	private List<String> labels() {
		return this.graph
			.read((transaction) -> transaction.one("MATCH (n) UNWIND labels(n) AS l RETURN collect(DISTINCT l) AS all",
					Map.of()))
			.texts("all");
	}

	private static boolean lasts(String line) {
		return List.of("OutboxEntry", "AuditEntry", "Operation").stream().noneMatch(line::contains);
	}

	private static String because(Answer answer) {
		return answer.data("").iterator().next().path("because").asString();
	}

	private static String id(String type, String key) {
		return switch (type) {
			case "Domain" -> Ids.domain(key);
			case "Team" -> Ids.team(key);
			default -> Ids.platform(key);
		};
	}

}
