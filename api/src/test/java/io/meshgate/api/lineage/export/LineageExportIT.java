package io.meshgate.api.lineage.export;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;

import io.meshgate.api.node.GlobalId;
import io.meshgate.api.portal.Answer;
import io.meshgate.api.portal.Ids;
import io.meshgate.api.portal.Portal;
import io.meshgate.api.portal.Retailer;
import io.meshgate.api.portal.Visitor;
import io.meshgate.api.portal.WholePortal;
import io.meshgate.frontend.dataset.DatasetColumn;
import io.meshgate.graph.Graph;
import io.meshgate.graph.dataset.DatasetFieldId;
import io.meshgate.graph.dataset.DatasetName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * A lineage with all that events can tell: two outputs that come from different inputs,
 * columns with what is done to them, what a dataset says of itself, salaries that not
 * everybody sees.
 */
@WholePortal
class LineageExportIT {

	private static final String EVENTS = """
			[
			{"eventTime": "2026-03-01T06:00:00Z", "eventType": "COMPLETE", "producer": "https://example.org",
			 "run": {"runId": "6a1c8a4e-7d1b-4d5e-9f6e-0c5a5d2e9c01"},
			 "job": {"namespace": "dbt://etl", "name": "nightly", "facets": {
			   "documentation": {"description": "Tidies up."},
			   "jobType": {"processingType": "STREAMING", "integration": "DBT"}}},
			 "inputs": [
			   {"namespace": "lake", "name": "raw", "facets": {"schema": {"fields": [{"name": "sku", "type": "TEXT"}, {"name": "price"}]}}},
			   {"namespace": "postgres://hr:5432", "name": "hr.public.pay"}],
			 "outputs": [
			   {"namespace": "kafka://broker:9092", "name": "returns", "facets": {
			     "datasetType": {"datasetType": "TOPIC"},
			     "documentation": {"description": "What came back"},
			     "schema": {"fields": [{"name": "item", "type": "STRUCT", "fields": [{"name": "id", "type": "INT", "description": "Its number"}]}]},
			     "lineage": {"inputs": [{"namespace": "lake", "name": "raw", "type": "DATASET"}]},
			     "columnLineage": {"fields": {
			       "item.id": {"inputFields": [
			         {"namespace": "lake", "name": "raw", "field": "sku", "transformations": [
			           {"type": "DIRECT", "subtype": "IDENTITY"}, {"type": "INDIRECT", "subtype": "FILTER", "masking": true}]},
			         {"namespace": "lake", "name": "raw", "field": "price"}]}}}}},
			   {"namespace": "lake", "name": "cost", "facets": {
			     "lifecycleStateChange": {"lifecycleStateChange": "DROP"},
			     "columnLineage": {"fields": {"sum": {"inputFields": [
			       {"namespace": "postgres://hr:5432", "name": "hr.public.pay", "field": "pay", "transformations": [{"type": "DIRECT"}]}]}}}}}]},
			{"eventTime": "2026-03-01T07:00:00Z", "producer": "https://example.org",
			 "dataset": {"namespace": "kafka://broker:9092", "name": "returns", "facets": {
			   "columnLineage": {"fields": {"item": {"inputFields": [{"namespace": "lake", "name": "hand", "field": "written"}]}}}}}},
			{"eventTime": "2026-03-01T07:00:00Z", "producer": "https://example.org",
			 "dataset": {"namespace": "lake", "name": "lonely"}}
			]
			""";

	private final Graph graph;

	private final Portal portal;

	private final Visitor adam;

	LineageExportIT(Graph graph, @LocalServerPort int port) {
		this.graph = graph;
		this.portal = new Portal(port);
		Retailer.tell(graph);
		this.adam = this.portal.signIn("adam");
	}

	@Test
	void bringsTheSameLineageToAnEmptyPortal() {
		send(EVENTS);
		List<String> told = lineage();
		String exported = body(this.adam, "");
		assertThat(told).hasSizeGreaterThan(15);
		Retailer.tell(this.graph);
		send(exported);
		assertThat(lineage()).isEqualTo(told);
		assertThat(body(this.adam, "")).isEqualTo(exported);
	}

	@Test
	void isWhatTheSpecificationAsksFor() {
		send(EVENTS);
		JsonNode events = export(this.adam, "");
		assertThat(events).hasSizeGreaterThanOrEqualTo(3)
			.allSatisfy((event) -> assertThat(OpenLineageRules.broken(event)).as(event.toString()).isEmpty());
		JsonNode job = events.path(0);
		assertThat(job.at("/job/facets/jobType/processingType").asString()).isEqualTo("STREAMING");
		assertThat(job.at("/outputs/0/facets/datasetType/datasetType").asString()).isEqualTo("TOPIC");
		assertThat(job.at("/outputs/0/facets/schema/fields/1/name").asString()).isEqualTo("item.id");
		assertThat(job.at("/outputs/1/facets/lifecycleStateChange/lifecycleStateChange").asString()).isEqualTo("DROP");
		assertThat(OpenLineageRules.broken(JsonMapper.shared().readTree(EVENTS).path(0))).isNotEmpty();
	}

	@Test
	void isReadByTheClientIntoItsOwnTypes() {
		send(EVENTS);
		JsonNode events = export(this.adam, "");
		assertThat(events).hasSizeGreaterThanOrEqualTo(3)
			.allSatisfy((event) -> assertThat(ReadByClient.written(event)).isEqualTo(event));
		String job = events.path(0).toString();
		assertThat(List.of("\"jobType\":", "\"processingType\":", "\"inputFields\":", "\"outputs\":"))
			.allSatisfy((name) -> assertThatExceptionOfType(AssertionError.class).isThrownBy(
					() -> ReadByClient.written(JsonMapper.shared().readTree(job.replace(name, "\"unheard\":")))));
	}

	@Test
	void tellsTheOtherNamesOfADataset() {
		send("""
				[{"eventTime": "2026-03-01T06:00:00Z", "producer": "https://example.org",
				  "dataset": {"namespace": "lake", "name": "sales", "facets": {
				    "symlinks": {"identifiers": [{"namespace": "hive://shop:9083", "name": "shop.sales", "type": "TABLE"}]}}}}]
				""");
		JsonNode event = export(this.adam, "?of=" + dataset("sales")).path(0);
		assertThat(event.at("/dataset/facets/symlinks/identifiers/0/name").asString()).isEqualTo("shop.sales");
		assertThat(OpenLineageRules.broken(event)).isEmpty();
		assertThat(ReadByClient.written(event)).isEqualTo(event);
	}

	@Test
	void tellsOfColumnsWhatPeopleSayOfThemAlone() {
		send(EVENTS);
		DatasetName cost = new DatasetName("lake", "cost");
		Answer said = this.adam.submit("DeclareLineage", Map.of("from", column(new DatasetName("lake", "raw"), "price"),
				"to", column(cost, "sum"), "reason", "Nobody tells it"));
		assertThat(said.ending()).isEqualTo("LineageDeclared");
		JsonNode told = StreamSupport.stream(export(this.adam, "").spliterator(), false)
			.filter((event) -> event.at("/dataset/name").asString("").equals("cost"))
			.collect(Collectors.reducing((one, other) -> one))
			.orElseThrow();
		assertThat(OpenLineageRules.broken(told)).isEmpty();
		JsonNode input = told.at("/dataset/facets/columnLineage/fields/sum/inputFields/0");
		assertThat(input.path("name").asString() + "." + input.path("field").asString()).isEqualTo("raw.price");
		assertThat(told.at("/dataset/facets/lineage/inputs/0/name").asString()).isEqualTo("raw");
	}

	private static String column(DatasetName dataset, String path) {
		return GlobalId.of(DatasetColumn.class, DatasetFieldId.of(dataset, path)).text();
	}

	@Test
	void tellsOnlyWhatTheViewerSees() {
		send(EVENTS);
		String olgas = body(this.portal.signIn("olga"), "");
		assertThat(olgas).contains("\"returns\"").doesNotContain("pay", "raw", "cost", "hand", "lonely", "sku");
		String harrys = body(this.portal.signIn("harry"), "");
		assertThat(harrys).contains("\"returns\"", "hr.public.pay").doesNotContain("raw", "cost", "hand", "lonely");
		JsonNode events = JsonMapper.shared().readTree(harrys);
		assertThat(events).allSatisfy((event) -> assertThat(OpenLineageRules.broken(event)).isEmpty());
		assertThat(this.portal.bearing("nonsense").call("/api/v1/lineage", HttpRequest.Builder::GET).statusCode())
			.isEqualTo(401);
	}

	@Test
	void tellsOfOneThingAlone() {
		send(EVENTS);
		send("""
				[{"eventTime": "2026-03-01T06:00:00Z", "producer": "https://example.org",
				  "job": {"namespace": "etl", "name": "other"}, "outputs": [{"namespace": "lake", "name": "cost"}]}]
				""");
		assertThat(names(export(this.adam, ""))).containsExactlyInAnyOrder("nightly", "other", "returns", "lonely",
				"hand");
		assertThat(names(export(this.adam, "?of=" + Ids.job("etl", "other")))).containsExactly("other");
		for (String of : List.of(Ids.product("orders"), Ids.port("orders/returns"))) {
			assertThat(names(export(this.adam, "?of=" + of))).containsExactly("nightly", "returns");
		}
		assertThat(names(export(this.adam, "?of=" + Ids.port("orders/lines")))).isEmpty();
		assertThat(names(export(this.adam, "?of=" + dataset("lonely")))).containsExactly("lonely");
		assertThat(names(export(this.adam, "?of=" + dataset("cost")))).containsExactlyInAnyOrder("nightly", "other");
	}

	@ParameterizedTest
	@ValueSource(strings = { "nonsense", "", "salaries", "team" })
	void takesWhatIsHiddenForMissing(String what) {
		String of = switch (what) {
			case "salaries" -> Ids.product("salaries");
			case "team" -> Ids.team("hr");
			default -> what;
		};
		HttpResponse<String> answer = this.portal.signIn("olga")
			.call("/api/v1/lineage?of=" + of, HttpRequest.Builder::GET);
		assertThat(answer.statusCode()).isEqualTo(404);
		assertThat(answer.body()).contains("There is no such job, dataset, output port or data product.");
	}

	@Test
	void comesInPagesThatNobodyNotices() {
		List<String> events = IntStream.range(0, 47)
			.mapToObj(
					(number) -> """
							{"eventTime": "2026-03-01T06:00:00Z", "producer": "https://example.org",
							 "job": {"namespace": "etl", "name": "job-%1$d"},
							 "inputs": [{"namespace": "lake", "name": "in-%1$d"}], "outputs": [{"namespace": "lake", "name": "out-%1$d"}]},
							{"eventTime": "2026-03-01T06:00:00Z", "producer": "https://example.org",
							 "dataset": {"namespace": "lake", "name": "alone-%1$d"}}
							"""
						.formatted(number))
			.toList();
		send(events.toString());
		assertThat(names(export(this.adam, ""))).hasSizeGreaterThanOrEqualTo(94).doesNotHaveDuplicates();
	}

	private static List<String> names(JsonNode events) {
		return StreamSupport.stream(events.spliterator(), false)
			.map((event) -> event.at("/job/name").asString("") + event.at("/dataset/name").asString(""))
			.filter((name) -> !name.equals("hr.public.pay"))
			.toList();
	}

	private String dataset(String name) {
		return this.adam.ask("query($key: String) { dataset(by: {key: $key}) { id } }", Map.of("key", "lake/" + name))
			.text("/dataset/id");
	}

	private JsonNode export(Visitor visitor, String query) {
		return JsonMapper.shared().readTree(body(visitor, query));
	}

	private static String body(Visitor visitor, String query) {
		HttpResponse<String> answer = visitor.call("/api/v1/lineage" + query, HttpRequest.Builder::GET);
		assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
		assertThat(answer.headers().firstValue("Content-Type")).contains("application/json;charset=UTF-8");
		return answer.body();
	}

	private void send(String events) {
		HttpResponse<String> answer = this.adam.call("/api/v1/lineage/batch",
				(request) -> request.header("Content-Type", "application/json").POST(BodyPublishers.ofString(events)));
		assertThat(answer.body()).contains("\"failed\":0");
	}

	/** What goes where by which job, and which columns there are. */
	private List<String> lineage() {
		String cypher = """
				CALL () {
				  MATCH (a:Dataset)-[feeds:FEEDS]->(b:Dataset)
				  OPTIONAL MATCH (j:Job {id: feeds.job})
				  WITH a, b, j, coalesce(feeds.transformations, []) AS hows
				  UNWIND CASE hows WHEN [] THEN ['-'] ELSE hows END AS how
				  RETURN a.key + ' > ' + b.key + ' by ' + coalesce(j.key, '') + ' ' + how AS said
				  UNION ALL
				  MATCH (a:DatasetColumn)-[feeds:FEEDS]->(b:DatasetColumn)
				  OPTIONAL MATCH (j:Job {id: feeds.job})
				  UNWIND CASE feeds.transformations WHEN [] THEN ['-'] ELSE feeds.transformations END AS how
				  RETURN a.key + ' > ' + b.key + ' by ' + coalesce(j.key, '') + ' ' + how AS said
				  UNION ALL
				  MATCH (j:Job)-[does:READS_FROM|WRITES_TO]->(d:Dataset)
				  RETURN j.key + ' ' + type(does) + ' ' + d.key + coalesce(j.description, '') + coalesce(j.integration, '') +
				    coalesce(toString(j.continuous), '') AS said
				  UNION ALL
				  MATCH (d:Dataset)-[:HAS_COLUMN]->(c:DatasetColumn)
				  RETURN c.key + coalesce(toString(c.position), '') + coalesce(c.physicalType, '') + coalesce(c.description, '') AS said
				  UNION ALL
				  MATCH (d:Dataset)
				  RETURN d.key + coalesce(d.type, '') + coalesce(d.description, '') + toString(d.droppedAt IS NOT NULL) AS said
				}
				RETURN said
				ORDER BY said
				""";
		return this.graph.read((transaction) -> transaction.rows(cypher, Map.of()))
			.stream()
			.map((row) -> row.text("said"))
			.toList();
	}

}
