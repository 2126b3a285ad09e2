package io.meshgate.api.lineage.intake;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import io.meshgate.api.portal.Corpora;
import io.meshgate.api.portal.NeedsCorpora;
import io.meshgate.api.portal.Portal;
import io.meshgate.api.portal.Retailer;
import io.meshgate.api.portal.Visitor;
import io.meshgate.api.portal.WholePortal;
import io.meshgate.graph.Graph;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The events of a food delivery that Marquez shows itself with: what is drawn is what
 * they say, event by event.
 */
@NeedsCorpora
@WholePortal
class MarquezIT {

	private final Graph graph;

	private final Visitor adam;

	MarquezIT(Graph graph, @LocalServerPort int port) {
		this.graph = graph;
		Retailer.tell(graph);
		this.adam = new Portal(port).signIn("adam");
	}

	@Test
	void arrivesWhole() throws IOException {
		String events = timed(
				Files.readString(Path.of(Corpora.root().toString(), "marquez", "docker", "metadata.template.json")));
		HttpResponse<String> answer = this.adam.call("/api/v1/lineage/batch",
				(request) -> request.header("Content-Type", "application/json").POST(BodyPublishers.ofString(events)));
		assertThat(answer.statusCode()).isEqualTo(200);
		assertThat(answer.body()).contains("\"received\":26,\"successful\":26,\"failed\":0");
		Set<String> datasets = new TreeSet<>();
		Set<String> columns = new TreeSet<>();
		for (JsonNode event : JsonMapper.builder().build().readTree(events)) {
			for (JsonNode output : event.path("outputs")) {
				String to = output.path("name").asString();
				event.path("inputs").forEach((input) -> datasets.add(input.path("name").asString() + " > " + to));
				output.at("/facets/columnLineage/fields")
					.properties()
					.forEach((field) -> field.getValue().path("inputFields").forEach((input) -> {
						datasets.add(input.path("name").asString() + " > " + to);
						columns.add(input.path("name").asString() + "." + input.path("field").asString() + " > " + to
								+ "." + field.getKey());
					}));
			}
		}
		assertThat(datasets).isNotEmpty();
		assertThat(columns).isNotEmpty();
		assertThat(said("""
				MATCH (source:Dataset)-[:FEEDS]->(target:Dataset)
				RETURN DISTINCT source.name + ' > ' + target.name AS said
				ORDER BY said
				""")).containsExactlyElementsOf(datasets);
		assertThat(said("""
				MATCH (a:Dataset)-[:HAS_COLUMN]->(source)-[:FEEDS]->(target)<-[:HAS_COLUMN]-(b:Dataset)
				RETURN DISTINCT a.name + '.' + source.path + ' > ' + b.name + '.' + target.path AS said
				ORDER BY said
				""")).containsExactlyElementsOf(columns);
		assertThat(said("""
				MATCH (source:Dataset)-[feeds:FEEDS]->(target:Dataset), (j:Job {id: feeds.job})
				RETURN source.name + ' > ' + target.name + ' by ' + j.name AS said
				""")).containsExactlyInAnyOrderElementsOf(byJobs(events));
		assertThat(said("""
				MATCH (r:Run {state: 'COMPLETE'})-[:OF]->(j:Job)
				RETURN j.key + ' ' + r.id + ' ' + toString(r.startedAt) + ' ' + toString(r.endedAt) AS said
				""")).containsExactlyInAnyOrderElementsOf(runs(events));
	}

	private static Set<String> byJobs(String events) {
		Set<String> edges = new TreeSet<>();
		for (JsonNode event : JsonMapper.builder().build().readTree(events)) {
			for (JsonNode output : event.path("outputs")) {
				String end = " > " + output.path("name").asString() + " by " + event.at("/job/name").asString();
				event.path("inputs").forEach((input) -> edges.add(input.path("name").asString() + end));
				output.at("/facets/columnLineage/fields")
					.forEach((field) -> field.path("inputFields")
						.forEach((input) -> edges.add(input.path("name").asString() + end)));
			}
		}
		return edges;
	}

	/** Each starts with one event and ends with another. */
	private static Set<String> runs(String events) {
		Map<String, String> starts = new HashMap<>();
		Set<String> runs = new TreeSet<>();
		for (JsonNode event : JsonMapper.builder().build().readTree(events)) {
			String run = event.at("/run/runId").asString();
			String at = event.path("eventTime").asString();
			if (event.path("eventType").asString().equals("START")) {
				starts.put(run, at);
			}
			else {
				JsonNode job = event.path("job");
				runs.add(job.path("namespace").asString() + "/" + job.path("name").asString() + " " + run + " "
						+ starts.get(run) + " " + at);
			}
		}
		assertThat(runs).hasSize(13);
		return runs;
	}

	/** The events say when only in words: a run starts at six, and ends minutes after. */
	private static String timed(String events) {
		Matcher end = Pattern.compile("\\{\\{RUN_END_TIME_AFTER_(\\d+)_MINUTES}}")
			.matcher(events.replace("{{RUN_START_TIME}}", "2026-03-01T06:00:00Z"));
		return end.replaceAll((found) -> "2026-03-01T06:%02d:00Z".formatted(Integer.parseInt(found.group(1))));
	}

	private List<String> said(String cypher) {
		return this.graph.read((transaction) -> transaction.rows(cypher, Map.of()))
			.stream()
			.map((row) -> row.text("said"))
			.toList();
	}

}
