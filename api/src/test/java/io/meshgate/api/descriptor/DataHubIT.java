package io.meshgate.api.descriptor;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.meshgate.api.descriptor.ImportReport.ReportRow;
import io.meshgate.api.descriptor.reading.Format;
import io.meshgate.api.portal.GraphDump;
import io.meshgate.api.portal.NeedsCorpora;
import io.meshgate.graph.Graph;
import io.meshgate.graph.testing.MeshDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

@NeedsCorpora
@ExtendWith(MeshDatabase.class)
class DataHubIT {

	private static final List<SourceText> SHOWCASE = Corpora.of("datahub/datapacks/showcase-ecommerce", ".json");

	/**
	 * The names of its entities, but not all that refer to them, begin with what its
	 * loader put there; a catalogue itself has the same name everywhere.
	 */
	private static final List<SourceText> WITHOUT_PREFIX = SHOWCASE.stream()
		.map((text) -> new SourceText(text.file(), text.format(),
				new String(text.bytes(), StandardCharsets.UTF_8).replace("b2fd91.", "")
					.getBytes(StandardCharsets.UTF_8)))
		.toList();

	private static final JsonMapper MAPPER = JsonMapper.builder().build();

	private final Graph graph;

	private final Importing importing;

	DataHubIT(Graph graph) {
		this.graph = graph;
		this.importing = new Importing(graph);
	}

	@BeforeEach
	void empty() {
		MeshDatabase.empty();
	}

	@Test
	void makesTheShopAMeshAndChangesNothingTheSecondTime() {
		ImportReport first = this.importing.run(SHOWCASE);
		print(first);
		assertThat(taken(first)).isEqualTo(Map.of("domain", 6L, "corpGroup", 8L, "corpuser", 11L, "dataProduct", 5L,
				"dataset", 67L, "glossaryTerm", 10L, "glossaryNode", 4L));
		assertThat(this.importing.count("(:DataProduct)-[:OFFERS]->(:OutputPort)")).isEqualTo(12);
		assertThat(this.importing.count("(:DataProduct)-[:IN_DOMAIN]->(:Domain)")).isEqualTo(5);
		assertThat(this.importing.count("(:Domain {name: 'Data Platform Team'})-[:PART_OF]->(:Domain {name:"
				+ " 'Engineering Division'})-[:PART_OF]->(:Domain {name: 'Acme Corporation'})"))
			.isOne();
		assertThat(this.importing.count("(:Person {name: 'Ian Chen'})-[:MEMBER_OF]->(:Team {key: 'org_data_platform'})"
				+ "-[:OWNS]->(:DataProduct {name: 'Order Entry Analytics'})"))
			.isOne();
		assertThat(this.importing.count("(:Person {name: 'Fiona Green'})-[:STEWARDS]->(:Domain)")).isEqualTo(3);

		assertThat(this.importing.count("(:Document)-[:DESCRIBES]->(:Dataset)")).isEqualTo(67);
		assertThat(this.importing.count("(:Dataset)-[:HAS_COLUMN]->(c:DatasetColumn) WHERE c.position IS NOT NULL"))
			.isEqualTo(816);
		assertThat(this.importing.count("(:OutputPort)-[:SERVES]->(:Dataset)")).isEqualTo(11);

		List<String> graph = GraphDump.exact(this.graph);
		ImportReport second = this.importing.run(SHOWCASE);
		assertThat(second.summary().created() + second.summary().updated()).isZero();
		assertThat(GraphDump.exact(this.graph)).isEqualTo(graph);
	}

	@Test
	void takesTheDatasetsWithTheirColumns() {
		this.importing.run(SHOWCASE);
		assertThat(this.importing.count("(:Dataset {platform: 'snowflake'})")).isEqualTo(14);
		assertThat(this.importing.count("(:Dataset)-[:IN_DOMAIN]->(:Domain)")).isEqualTo(16);
		assertThat(this.importing.count("(:Team)-[:KEEPS]->(:Dataset)")).isPositive();
		assertThat(this.importing.rows("""
				MATCH (d:Dataset {namespace: 'snowflake', name: 'b2fd91.order_entry_db.analytics.order_details'})
				RETURN d.key AS key, d.title AS title, COUNT { (d)<-[:SERVES]-(:OutputPort) } AS ports,
				  COUNT { (d)-[:HAS_COLUMN]->() } AS columns
				""")).singleElement().satisfies((row) -> {
			assertThat(row.text("key")).isEqualTo("snowflake/b2fd91.order_entry_db.analytics.order_details");
			assertThat(row.number("ports")).isEqualTo(2);
			assertThat(row.number("columns")).isPositive();
		});
		assertThat(this.importing.count("(c:DatasetColumn) WHERE c.description IS NOT NULL")).isEqualTo(298);
		assertThat(this.importing.count("(:DatasetColumn {partOfKey: true})")).isZero();
	}

	@Test
	void takesTheVocabularyAndWhatIsAboutIt() {
		this.importing.run(SHOWCASE);
		assertThat(this.importing.count("(:Term)-[:IN_GROUP]->(:TermGroup)")).isEqualTo(6);
		assertThat(this.importing.count("(:Term {name: 'PII'})-[:RELATES_TO {as: 'RELATED'}]-(:Term)")).isEqualTo(3);
		assertThat(this.importing
			.count("(:DatasetColumn {path: 'cust_email'})-[:IS_ABOUT]->(:Term {name: 'Email Address'})")).isEqualTo(2);
		assertThat(this.importing.count("(:DatasetColumn)-[:IS_ABOUT]->(:Term)")).isEqualTo(165);
		assertThat(this.importing.count("(:Dataset)-[:IS_ABOUT]->(:Term)")).isEqualTo(108);
		assertThat(this.importing.count("(:DataProduct)-[:IS_ABOUT]->(:Term {name: 'PII'})")).isEqualTo(2);
	}

	@Test
	void takesBackOnlyWhatTheChangedDocumentSaid() {
		this.importing.run(WITHOUT_PREFIX);
		this.importing
			.change("""
					MATCH (pii:Term {name: 'PII'}), (other:Term {name: 'Certified'}), (p:DataProduct {name: 'Order Entry Analytics'})
					CREATE (other)-[:RELATES_TO {as: 'SYNONYM'}]->(pii), (p)-[:IS_ABOUT]->(other)
					""");
		this.importing.run(List.of(
				json("""
						[{"entityUrn": "urn:li:glossaryTerm:1598cf93-c199-43a1-8833-fce96faa9a1a",
						  "aspectName": "glossaryTermInfo", "aspect": {"json": {"name": "Personal", "definition": "Of people"}}},
						 {"entityUrn": "urn:li:glossaryTerm:1598cf93-c199-43a1-8833-fce96faa9a1a",
						  "aspectName": "glossaryRelatedTerms",
						  "aspect": {"json": {"relatedTerms": ["urn:li:glossaryTerm:f5bb0410-d9cd-4b24-ade4-361ff6bde7ea"]}}},
						 {"entityUrn": "urn:li:glossaryTerm:Email_Address", "aspectName": "glossaryTermInfo",
						  "aspect": {"json": {"name": "Email", "definition": "Where to write to"}}},
						 {"entityUrn": "urn:li:glossaryTerm:Email_Address", "aspectName": "glossaryRelatedTerms",
						  "aspect": {"json": {"relatedTerms": ["urn:li:glossaryTerm:Phone_Number"]}}},
						 {"entityUrn": "urn:li:glossaryTerm:Phone_Number", "aspectName": "glossaryTermInfo",
						  "aspect": {"json": {"name": "Phone", "definition": "Where to call"}}},
						 {"entityUrn": "urn:li:glossaryTerm:Phone_Number", "aspectName": "glossaryRelatedTerms",
						  "aspect": {"json": {"relatedTerms": ["urn:li:glossaryTerm:Email_Address"]}}}]
						""")));
		assertThat(this.importing.count("(:Term {name: 'Personal', revision: 2})-[:IN_GROUP]->()")).isZero();
		assertThat(this.importing.count("(:Term {name: 'Personal'})-[:RELATES_TO]-()")).isOne();
		assertThat(this.importing
			.count("(:Term {name: 'Personal'})-[:RELATES_TO {as: 'SYNONYM'}]-(:Term {name: 'Certified'})")).isOne();
		assertThat(this.importing.count("(:Term {name: 'Personal'})<-[:IS_ABOUT]-(:Dataset)")).isPositive();
		assertThat(this.importing.count("(:DataProduct)-[:IS_ABOUT]->(:Term {name: 'Certified'})")).isOne();
		this.importing.run(List.of(json("""
				[{"entityUrn": "urn:li:glossaryTerm:Email_Address", "aspectName": "glossaryTermInfo",
				  "aspect": {"json": {"name": "Email", "definition": "Where to write to"}}}]
				""")));
		assertThat(this.importing.count("(:Term {name: 'Email'})-[:RELATES_TO]-(:Term {name: 'Phone'})")).isOne();
		this.importing.run(List.of(json("""
				[{"entityUrn": "urn:li:glossaryTerm:Phone_Number", "aspectName": "glossaryTermInfo",
				  "aspect": {"json": {"name": "Phone", "definition": "Where to call"}}}]
				""")));
		assertThat(this.importing.count("(:Term {name: 'Email'})-[:RELATES_TO]-()")).isZero();
	}

	@Test
	void forgetsColumnsThatAreNoLongerThereAndKeepsTheRest() {
		this.importing.run(List.of(json(columns("a", "b"))));
		List<String> before = GraphDump.exact(this.graph);
		this.importing.run(List.of(json(columns("a", "b"))));
		assertThat(GraphDump.exact(this.graph)).isEqualTo(before);
		this.importing.run(List.of(json(columns("c", "b"))));
		assertThat(this.importing.rows("MATCH (c:DatasetColumn) RETURN c.path AS path ORDER BY c.position"))
			.extracting((row) -> row.text("path"))
			.containsExactly("c", "b");
		assertThat(this.importing.rows("MATCH (u:UnresolvedReference) RETURN u.ref AS ref ORDER BY ref"))
			.extracting((row) -> row.text("ref"))
			.containsExactly("urn:li:dataset:(s3,x,PROD)|ABOUT|s3/x#b|later",
					"urn:li:dataset:(s3,x,PROD)|ABOUT|s3/x#c|later");
		this.importing.run(List.of(
				json("""
						[{"entityUrn": "urn:li:glossaryTerm:Later", "aspectName": "glossaryTermInfo", "aspect": {"json": {"name": "L"}}}]
						""")));
		assertThat(this.importing.count("(:DatasetColumn)-[:IS_ABOUT]->(:Term {key: 'later', definition: ''})"))
			.isEqualTo(2);
	}

	private static String columns(String... paths) {
		return Stream.of(paths).map((path) -> """
				{"fieldPath": "%s", "glossaryTerms": {"terms": [{"urn": "urn:li:glossaryTerm:Later"}]}}
				""".formatted(path)).collect(Collectors.joining(",", """
				[{"entityUrn": "urn:li:dataset:(s3,x,PROD)", "aspectName": "schemaMetadata",
				  "aspect": {"json": {"fields": [
				""", "]}}}]"));
	}

	@ParameterizedTest
	@ValueSource(longs = { 5, 2026 })
	void makesTheSameMeshInSeveralImports(long seed) {
		this.importing.run(WITHOUT_PREFIX);
		List<String> graph = mesh();
		MeshDatabase.empty();
		Map<String, List<JsonNode>> parts = new TreeMap<>();
		WITHOUT_PREFIX.stream()
			.flatMap((text) -> MAPPER.readTree(text.bytes()).valueStream())
			.filter((proposal) -> proposal.has("entityType"))
			.forEach((proposal) -> parts.computeIfAbsent(part(proposal), (key) -> new ArrayList<>()).add(proposal));
		List<List<JsonNode>> shuffled = new ArrayList<>(parts.values());
		Collections.shuffle(shuffled, new Random(seed));
		shuffled.forEach((part) -> this.importing.run(List.of(json(MAPPER.writeValueAsString(part)))));
		assertThat(shuffled).hasSizeGreaterThan(5);
		assertThat(mesh()).containsExactlyInAnyOrderElementsOf(graph);
	}

	/** What a product offers, and the columns of a dataset, are to come together. */
	private static String part(JsonNode proposal) {
		String type = proposal.path("entityType").asString();
		return List.of("dataset", "schemaField", "dashboard").contains(type) ? "dataProduct" : type;
	}

	private List<String> mesh() {
		return GraphDump.meaning(this.graph).stream().filter((line) -> !line.startsWith("Document ")).toList();
	}

	private static SourceText json(String text) {
		return new SourceText("test.json", Format.JSON, text.getBytes(StandardCharsets.UTF_8));
	}

	@Test
	void saysOfEveryEntityThatIsNotTakenWhy() {
		List<ReportRow> refused = this.importing.run(SHOWCASE)
			.rows()
			.stream()
			.filter((row) -> row.outcome() == Outcome.REJECTED)
			.toList();
		assertThat(refused).allSatisfy((row) -> assertThat(row.reason()).matches(row.source().equals("index.json")
				? "'kind' is missing"
				: "(no data product of this import has it among its assets|tags are plain words here|it is no data"
						+ "|a dataset's own name tells|it is a text beside the mesh|what it defines is kept).*: urn:li:.*"));
		assertThat(refused).extracting(ReportRow::kind)
			.containsOnly(null, "tag", "chart", "dashboard", "container", "dataFlow", "dataJob", "structuredProperty",
					"document");
	}

	@Test
	void makesTheSameMeshWhateverTheOrderOfEntities() {
		this.importing.run(SHOWCASE);
		List<String> graph = GraphDump.meaning(this.graph);
		MeshDatabase.empty();
		List<SourceText> shuffled = new ArrayList<>(SHOWCASE);
		Collections.shuffle(shuffled, new Random(7));
		this.importing.run(shuffled);
		assertThat(GraphDump.meaning(this.graph)).containsExactlyInAnyOrderElementsOf(graph);
	}

	private static Map<String, Long> taken(ImportReport report) {
		return report.rows()
			.stream()
			.filter((row) -> row.outcome() == Outcome.CREATED)
			.collect(Collectors.groupingBy((row) -> Objects.requireNonNull(row.kind()), Collectors.counting()));
	}

	private static void print(ImportReport report) {
		System.out.println("DataHub: " + report.rows().size() + " entities, " + report.summary());
		report.rows()
			.stream()
			.filter((row) -> row.outcome() == Outcome.REJECTED)
			.collect(Collectors.groupingBy(
					(row) -> row.kind() + ": " + String.valueOf(row.reason()).replaceAll(": urn:.*", ""), TreeMap::new,
					Collectors.counting()))
			.forEach((reason, count) -> System.out.println("  not taken, " + count + " of " + reason));
		report.rows()
			.stream()
			.filter((row) -> row.outcome() != Outcome.REJECTED && !row.warnings().isEmpty())
			.forEach((row) -> System.out.println("  " + row.kind() + " " + row.key() + " " + row.warnings()));
	}

}
