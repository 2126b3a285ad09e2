package io.meshgate.api.descriptor;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import io.meshgate.api.descriptor.reading.Format;
import io.meshgate.api.portal.GraphDump;
import io.meshgate.graph.Graph;
import io.meshgate.graph.testing.MeshDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import static org.assertj.core.api.Assertions.assertThat;

@ExtendWith(MeshDatabase.class)
class DataHubLineageIT {

	private final Graph graph;

	private final Importing importing;

	DataHubLineageIT(Graph graph) {
		this.graph = graph;
		this.importing = new Importing(graph);
	}

	@BeforeEach
	void empty() {
		MeshDatabase.empty();
	}

	@Test
	void drawsEveryPairAndSaysHow() {
		this.importing.run(text("b", columns("x", "y"),
				"""
						{"upstreams": [{"dataset": "%1$s"}, {"dataset": "%2$s"}],
						 "fineGrainedLineages": [
						  {"upstreams": ["%3$s", "%4$s"], "downstreams": ["%5$s", "%6$s"], "transformOperation": "COPY: a AS x"},
						  {"upstreams": ["%3$s"], "downstreams": ["%5$s"], "transformOperation": "SUM"},
						  {"upstreamType": "DATASET", "upstreams": ["%7$s"], "downstreams": ["%5$s"]}]}
						"""
					.formatted(urn("a"), urn("b"), urn("a", "p"), urn("a", "q"), urn("b", "x"), urn("b", "y"),
							urn("c"))));
		assertThat(edges("Dataset")).containsExactlyInAnyOrder("s3/a > s3/b", "s3/b > s3/b", "s3/c > s3/b");
		assertThat(edges("DatasetColumn")).containsExactlyInAnyOrder("s3/a#p > s3/b#x", "s3/a#p > s3/b#y",
				"s3/a#q > s3/b#x", "s3/a#q > s3/b#y");
		assertThat(this.importing.rows("""
				MATCH (:DatasetColumn {path: 'p'})-[f:FEEDS]->(:DatasetColumn {path: 'x'})
				RETURN f.transformations AS how, f.document AS document
				""")).singleElement().satisfies((row) -> {
			assertThat(row.texts("how")).containsExactly("DIRECT:IDENTITY", "DIRECT:TRANSFORMATION");
			assertThat(row.text("document")).isEqualTo(urn("b"));
		});
		assertThat(
				this.importing.count("(d:Dataset {key: 's3/a', title: 'a'}) WHERE NOT EXISTS { (d)<-[:DESCRIBES]-() }"))
			.isOne();
	}

	@Test
	void endsWhatADocumentStatesNoMoreAndStartsItAgain() {
		List<SourceText> both = text("b", columns("x", "y"), from("a", "p", "x"));
		this.importing.run(both);
		List<String> before = GraphDump.exact(this.graph);
		this.importing.run(both);
		assertThat(GraphDump.exact(this.graph)).isEqualTo(before);
		this.importing.run(text("b", columns("y"), from("c", "r", "y")));
		assertThat(edges("Dataset")).containsExactly("s3/c > s3/b");
		assertThat(edges("DatasetColumn")).containsExactly("s3/c#r > s3/b#y");
		assertThat(ended()).containsExactlyInAnyOrder("s3/a > s3/b", "s3/a#p > s3/b#x");
		assertThat(this.importing.rows("MATCH (:Dataset {name: 'b'})-[:HAS_COLUMN]->(c) RETURN c.path AS path, "
				+ "c.position IS NULL AS unstated ORDER BY path"))
			.extracting((row) -> row.text("path") + row.holds("unstated"))
			.containsExactly("xtrue", "yfalse");
		this.importing.run(both);
		assertThat(edges("Dataset")).containsExactly("s3/a > s3/b");
		assertThat(ended()).containsExactlyInAnyOrder("s3/a > s3/b", "s3/a#p > s3/b#x", "s3/c > s3/b",
				"s3/c#r > s3/b#y");
		this.importing.run(text("b", columns("x"), "{}"));
		assertThat(edges("Dataset")).isEmpty();
	}

	@Test
	void keepsWhatItStatesSinceItWasFirstSeen() {
		this.importing.run(text("b", columns("x"), from("a", "p", "x")));
		this.importing.run(text("b", columns("x", "y"), from("a", "p", "x")));
		assertThat(this.importing
			.count("(a)-[f:FEEDS]->(b) WHERE f.firstSeenAt < f.lastSeenAt AND f.endedAt IS NULL AND f.key IS NOT NULL"))
			.isEqualTo(2);
		assertThat(ended()).isEmpty();
	}

	@Test
	void leavesTheEdgesOfOthersAlone() {
		this.importing.run(text("b", columns("x"), from("a", "p", "x")));
		this.importing.change("""
				MATCH (a:Dataset {name: 'a'}), (b:Dataset {name: 'b'})
				CREATE (a)-[:FEEDS {key: 'k', source: 'OPENLINEAGE', job: 'j'}]->(b)
				""");
		this.importing.run(text("b", columns("x"), "{}"));
		assertThat(this.importing.rows("MATCH ()-[f:FEEDS]->() RETURN f.source AS source"))
			.extracting((row) -> row.text("source"))
			.containsExactly("OPENLINEAGE");
	}

	@Test
	void isTheSameWhicheverDatasetComesFirst() {
		List<SourceText> feeding = text("a", columns("p"), "{}");
		List<SourceText> fed = text("b", columns("x"), from("a", "p", "x"));
		this.importing.run(feeding);
		this.importing.run(fed);
		List<String> graph = GraphDump.meaning(this.graph);
		MeshDatabase.empty();
		this.importing.run(fed);
		this.importing.run(feeding);
		assertThat(GraphDump.meaning(this.graph)).containsExactlyInAnyOrderElementsOf(graph);
	}

	@Test
	void tiesAPortToADatasetThatIsKnownByNameOnly() {
		this.importing.run(List.of(json("""
				[{"entityUrn": "urn:li:dataProduct:p", "aspectName": "dataProductProperties", "aspect": {"json":
				  {"name": "P", "assets": [{"destinationUrn": "%s"}]}}}]
				""".formatted(urn("a")))));
		assertThat(this.importing.count("(:OutputPort)-[:SERVES]->(:Dataset)")).isZero();
		this.importing.run(text("b", columns("x"), from("a", "p", "x")));
		assertThat(this.importing.count("(:OutputPort)-[:SERVES]->(:Dataset {name: 'a', givenOut: true})")).isOne();
	}

	@Test
	void takesADatasetWhoseLineageIsSpoilt() {
		ImportReport report = this.importing.run(text("b", columns("x"), "{\"upstreams\": 7}"));
		assertThat(report.rows()).singleElement().satisfies((row) -> {
			assertThat(row.outcome()).isEqualTo(Outcome.CREATED);
			assertThat(row.warnings()).containsExactly("what feeds it is left out: 'upstreams' is not a list");
		});
	}

	private static String from(String dataset, String source, String target) {
		return """
				{"upstreams": [{"dataset": "%s"}],
				 "fineGrainedLineages": [{"upstreams": ["%s"], "downstreams": ["%s"]}]}
				""".formatted(urn(dataset), urn(dataset, source), urn("b", target));
	}

	private static List<SourceText> text(String dataset, String schema, String lineage) {
		return List.of(json("""
				[{"entityUrn": "%1$s", "aspectName": "schemaMetadata", "aspect": {"json": %2$s}},
				 {"entityUrn": "%1$s", "aspectName": "upstreamLineage", "aspect": {"json": %3$s}}]
				""".formatted(urn(dataset), schema, lineage)));
	}

	private static String columns(String... paths) {
		return Arrays.stream(paths)
			.map("{\"fieldPath\": \"%s\"}"::formatted)
			.collect(Collectors.joining(",", "{\"fields\": [", "]}"));
	}

	private static String urn(String dataset) {
		return "urn:li:dataset:(s3," + dataset + ",PROD)";
	}

	private static String urn(String dataset, String path) {
		return "urn:li:schemaField:(" + urn(dataset) + "," + path + ")";
	}

	private static SourceText json(String text) {
		return new SourceText("test.json", Format.JSON, text.getBytes(StandardCharsets.UTF_8));
	}

	private List<String> edges(String label) {
		String cypher = "MATCH (a:%1$s)-[:FEEDS]->(b:%1$s) RETURN a.key + ' > ' + b.key AS edge";
		return this.importing.rows(cypher.formatted(label)).stream().map((row) -> row.text("edge")).toList();
	}

	private List<String> ended() {
		return this.importing
			.rows("MATCH (a)-[f:FED]->(b) WHERE f.firstSeenAt <= f.endedAt RETURN a.key + ' > ' + b.key AS edge")
			.stream()
			.map((row) -> row.text("edge"))
			.toList();
	}

}
