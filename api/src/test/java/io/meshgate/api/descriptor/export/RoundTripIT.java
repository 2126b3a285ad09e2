package io.meshgate.api.descriptor.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.meshgate.api.portal.Corpora;
import io.meshgate.api.portal.GraphDump;
import io.meshgate.api.portal.NeedsCorpora;
import io.meshgate.api.portal.Portal;
import io.meshgate.api.portal.WholePortal;
import io.meshgate.graph.Graph;
import io.meshgate.graph.testing.MeshDatabase;
import io.meshgate.graph.words.Findable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.boot.test.web.server.LocalServerPort;

import static io.meshgate.graph.testing.mesh.Mesh.aMesh;
import static io.meshgate.graph.testing.mesh.Mesh.aPerson;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * What was brought in is handed out, and makes the same mesh where there was none.
 */
@NeedsCorpora
@WholePortal
class RoundTripIT {

	private static final String YAML = "application/yaml";

	private static final String JSON = "application/json";

	/** An example that lacks what its own standard demands, and goes out as it came. */
	private static final List<String> OF_THE_EXAMPLES = List.of("API github-mcp-server spec.definition");

	/** What no other standard has a document for, and what follows from it. */
	private static final List<String> OF_CATALOGUES = List.of("Dataset ", "DatasetColumn ", "Term ", "TermGroup ");

	private static final JsonMapper MAPPER = JsonMapper.builder().build();

	private final Graph graph;

	private final Portal portal;

	RoundTripIT(Graph graph, @LocalServerPort int port) {
		this.graph = graph;
		this.portal = new Portal(port);
	}

	@BeforeEach
	void begin() {
		MeshDatabase.empty();
	}

	@ParameterizedTest
	@CsvSource({ "backstage, backstage", "bitol-odps/docs/examples, odps", "bitol-odcs/docs/examples, odcs" })
	void makesTheSameMeshOfTheStandardsOwnExamples(String corpus, String format) {
		Exchange exchange = auditor();
		JsonNode first = exchange.bring(YAML, examples(corpus));
		List<String> graph = dump();
		String handedOut = exchange.yaml("?format=" + format);

		begin();
		JsonNode second = auditor().bring(YAML, handedOut);
		assertThat(second.at("/summary/created").asInt() - (format.equals("backstage") ? 1 : 0))
			.isEqualTo(first.at("/summary/created").asInt())
			.isPositive();
		assertThat(second.at("/summary/rejected").asInt()).isZero();
		assertThat(dump()).containsExactlyInAnyOrderElementsOf(graph);
	}

	@ParameterizedTest
	@CsvSource({ "bitol-odps/docs/examples, odps", "bitol-odcs/docs/examples, odcs", "backstage, backstage" })
	void handsOutDocumentsThatKeepTheStandardsRules(String corpus, String format) {
		Exchange exchange = auditor();
		exchange.bring(YAML, examples(corpus));
		List<JsonNode> documents = exchange.json("?format=" + format);
		assertThat(documents).isNotEmpty();
		assertThat(documents).flatExtracting((document) -> Rules.broken(format, document)).isSubsetOf(OF_THE_EXAMPLES);
	}

	@Test
	void makesTheSameMeshOfADataHubCatalogueByTwoOtherStandards() {
		Exchange exchange = auditor();
		exchange.bring(JSON, showcase());
		assertThat(awaited()).isNotEmpty();
		List<String> awaited = awaited();
		List<String> graph = mesh();
		List<JsonNode> products = exchange.json("?format=odps");
		List<JsonNode> entities = exchange.json("?format=backstage");
		assertThat(products).hasSize(5).flatExtracting((document) -> Rules.broken("odps", document)).isEmpty();
		assertThat(entities).flatExtracting((document) -> Rules.broken("backstage", document)).isEmpty();

		begin();
		List<JsonNode> both = new ArrayList<>(products);
		entities.stream()
			.filter((entity) -> List.of("Domain", "Group", "User").contains(entity.path("kind").asString()))
			.forEach(both::add);
		JsonNode report = auditor().bring(JSON, MAPPER.writeValueAsString(both));
		assertThat(report.at("/summary/rejected").asInt()).isZero();
		assertThat(mesh()).containsExactlyInAnyOrderElementsOf(graph);
		assertThat(awaited()).isEqualTo(awaited);
	}

	@ParameterizedTest
	@ValueSource(strings = { JSON, YAML })
	void makesTheSameMeshOfADataHubCatalogueByItself(String type) {
		Exchange exchange = auditor();
		JsonNode first = exchange.bring(JSON, showcase());
		List<String> graph = catalogue();
		String handedOut = exchange.ask("?format=datahub", type).body();
		assertThat(exchange.bring(type, handedOut).at("/summary/rejected").asInt()).isZero();
		assertThat(catalogue().stream().filter((line) -> !line.contains("revision=")))
			.containsExactlyInAnyOrderElementsOf(graph.stream().filter((line) -> !line.contains("revision=")).toList());

		begin();
		JsonNode second = auditor().bring(type, handedOut);
		assertThat(second.at("/summary/created").asInt()).isEqualTo(first.at("/summary/created").asInt())
			.isEqualTo(111);
		assertThat(second.at("/summary/rejected").asInt()).isZero();
		assertThat(catalogue()).hasSizeGreaterThan(2000).containsExactlyInAnyOrderElementsOf(graph);
	}

	@Test
	void laysWhatThePortalSaysOverADataHubCatalogue() {
		Exchange exchange = auditor();
		exchange.bring(JSON, showcase());
		String change = """
				MATCH (t:Term {name: 'Order Total'}), (p:DataProduct {name: 'Order Entry Analytics'}),
				  (d:Domain {name: 'Data Platform Team'}), (g:Team {key: 'org_data_platform'})
				SET t.name = 'Total', t.definition = 'All "of it"', p.name = 'Entries', p.description = 'What came in',
				  d.name = 'Platform', g.description = 'They build'
				WITH [t, p, d, g] AS changed
				UNWIND changed AS each
				RETURN each.id AS id
				""";
		this.graph.write((transaction) -> {
			List<String> changed = transaction.rows(change, Map.of()).stream().map((row) -> row.text("id")).toList();
			Findable.refresh(transaction, changed);
			return changed;
		});
		List<String> graph = catalogue();
		String handedOut = exchange.ask("?format=datahub", JSON).body();
		begin();
		auditor().bring(JSON, handedOut);
		assertThat(catalogue()).containsExactlyInAnyOrderElementsOf(graph);
	}

	@Test
	void handsADataHubCatalogueOutToAdministratorsAlone() {
		auditor().bring(JSON, showcase());
		aMesh().with(aPerson("vera").identifiedBy("development", "vera")).in(this.graph);
		Exchange vera = new Exchange(this.portal.signIn("vera"));
		assertThat(vera.ask("?format=datahub", JSON).statusCode()).isEqualTo(403);
		assertThat(auditor().ask("?format=datahub&of=x", JSON).statusCode()).isEqualTo(400);
	}

	/** All but the documents, which stand elsewhere. */
	private List<String> catalogue() {
		return dump().stream()
			.filter((line) -> !line.startsWith("Document ") && !line.startsWith("OutboxEntry "))
			.toList();
	}

	@Test
	void makesTheSameMeshOfAllFourTogether() {
		Exchange exchange = auditor();
		exchange.bring(YAML, examples("backstage"));
		exchange.bring(YAML, examples("bitol-odcs/docs/examples"));
		exchange.bring(YAML, examples("bitol-odps/docs/examples"));
		exchange.bring(JSON, showcase());
		List<String> graph = mesh();
		List<String> awaited = awaited();
		Set<String> entities = productsOfTheCatalogue();
		List<JsonNode> whole = new ArrayList<>(exchange.json("?format=odcs"));
		exchange.json("?format=odps")
			.stream()
			.filter((product) -> !entities.contains(product.path("id").asString()))
			.forEach(whole::add);
		exchange.json("?format=backstage")
			.stream()
			.filter((entity) -> !entity.path("kind").asString().equals("System") || entities.contains(key(entity)))
			.filter((entity) -> annotation(entity, "port").isMissingNode())
			.forEach(whole::add);

		begin();
		JsonNode report = auditor().bring(JSON, MAPPER.writeValueAsString(whole));
		assertThat(report.path("rows")).hasSameSizeAs(whole);
		assertThat(report.at("/summary/rejected").asInt()).isZero();
		assertThat(mesh()).hasSizeGreaterThan(500).containsExactlyInAnyOrderElementsOf(graph);
		assertThat(awaited()).isEqualTo(awaited);
	}

	/** Those that came as entities, which are handed out as they came. */
	private Set<String> productsOfTheCatalogue() {
		String cypher = """
				MATCH (d:Document)-[:DESCRIBES]->(p:DataProduct)
				WHERE d.kind IN ['System', 'API', 'Resource']
				RETURN p.key AS key
				""";
		return this.graph.read((transaction) -> transaction.rows(cypher, Map.of()))
			.stream()
			.map((row) -> row.text("key"))
			.collect(Collectors.toSet());
	}

	private static String key(JsonNode entity) {
		return annotation(entity, "key").asString(entity.at("/metadata/name").asString().toLowerCase(Locale.ROOT));
	}

	private static JsonNode annotation(JsonNode entity, String name) {
		return entity.at("/metadata/annotations").path("meshgate.io/" + name);
	}

	@Test
	void describesWhatCameByAnyStandardInAllOfThem() {
		Exchange exchange = auditor();
		exchange.bring(YAML, examples("bitol-odps/docs/examples") + "---\n" + examples("bitol-odcs/docs/examples")
				+ "---\n" + examples("backstage"));
		exchange.all()
			.forEach((format, documents) -> assertThat(documents)
				.flatExtracting((document) -> Rules.broken(format, document))
				.isSubsetOf(OF_THE_EXAMPLES));
	}

	/** Somebody who sees all, and is left out of every comparison. */
	private Exchange auditor() {
		aMesh().with(aPerson("auditor").identifiedBy("development", "auditor").withRoles("ADMINISTRATOR"))
			.in(this.graph);
		return new Exchange(this.portal.signIn("auditor"));
	}

	/** Documents stand elsewhere in what was handed out, and say the same. */
	private List<String> dump() {
		return GraphDump.meaning(this.graph)
			.stream()
			.filter((line) -> !line.contains("auditor"))
			.map((line) -> line.replaceAll("(file|line|number)=[^,\\]]*", "$1"))
			.toList();
	}

	/**
	 * Without what is only kept of the documents, which are other ones, and without the
	 * words of what is left out here.
	 */
	private List<String> mesh() {
		return dump().stream()
			.filter((line) -> OF_CATALOGUES.stream().noneMatch(line::contains) && !line.contains("source=DATASETS"))
			.filter((line) -> !line.startsWith("Document ") && !line.startsWith("OutboxEntry ")
					&& !line.startsWith("UnresolvedReference ") && !line.contains(" LACKS "))
			.map((line) -> line.replaceAll("(?s)otherWords=.*?, (?=[a-zA-Z]+=)", ""))
			.map((line) -> line.replaceAll("documents=.*?(?=, [a-zA-Z]+=|]$)", "documents"))
			.map((line) -> line.startsWith("Contract ") ? line.replaceAll("(?s)document=.*, key=", "document, key=")
					: line.replaceAll("document=[^,\\]]*", "document"))
			.toList();
	}

	/**
	 * What was stated in vain, whatever document it stands in, but for the terms of
	 * catalogues.
	 */
	private List<String> awaited() {
		String cypher = """
				MATCH (n)-[:LACKS]->(u:UnresolvedReference)
				WHERE NOT n:Dataset|DatasetColumn|Term|TermGroup AND u.type <> 'TERM'
				RETURN labels(n)[0] + ' ' + n.key + ' ' + u.link + ' ' + u.key + coalesce(' ' + u.version, '') AS awaited
				ORDER BY awaited
				""";
		return this.graph.read((transaction) -> transaction.rows(cypher, Map.of()))
			.stream()
			.map((row) -> row.text("awaited"))
			.toList();
	}

	private static String examples(String corpus) {
		return texts(corpus, ".yaml").map((text) -> text.endsWith("\n") ? text : text + "\n")
			.collect(Collectors.joining("---\n"));
	}

	private static String showcase() {
		return MAPPER.writeValueAsString(texts("datahub/datapacks/showcase-ecommerce", "-data.json")
			.flatMap((text) -> MAPPER.readTree(text).valueStream())
			.toList());
	}

	private static Stream<String> texts(String corpus, String ending) {
		try (Stream<Path> below = Files.walk(Corpora.root().resolve(corpus))) {
			List<Path> files = below.filter((file) -> file.toString().endsWith(ending)).sorted().toList();
			return files.stream().map(RoundTripIT::text);
		}
		catch (IOException failure) {
			throw new UncheckedIOException(failure);
		}
	}

	private static String text(Path file) {
		try {
			return Files.readString(file);
		}
		catch (IOException failure) {
			throw new UncheckedIOException(failure);
		}
	}

}
