package io.meshgate.api.lineage.intake;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.IntStream;

import io.meshgate.api.portal.Race;
import io.meshgate.api.portal.Visitor;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What emitters tell of many runs of some jobs: the beginning of each, with what is read,
 * and its end, with what is written and the columns it comes from. Both are told in any
 * order, by any of four emitters.
 */
public final class EmittedRuns {

	/** Says of each edge that was drawn what {@link #edges()} says. */
	public static final String DRAWN = """
			CALL () {
			  MATCH (a:Dataset)-[feeds:FEEDS]->(b:Dataset)
			  RETURN a.name AS source, b.name AS target, feeds.job AS job
			  UNION ALL
			  MATCH (a:Dataset)-[:HAS_COLUMN]->(x)-[feeds:FEEDS]->(y)<-[:HAS_COLUMN]-(b:Dataset)
			  RETURN a.name + '.' + x.path AS source, b.name + '.' + y.path AS target, feeds.job AS job
			}
			MATCH (j:Job {id: job})
			RETURN source + ' > ' + target + ' by ' + j.name AS said
			""";

	private static final int EMITTERS = 4;

	private static final int JOBS = 100;

	private static final int DATASETS = 300;

	private static final int COLUMNS = 5;

	private static final int BATCH = 100;

	private final Set<String> edges = new TreeSet<>();

	private final List<List<String>> batches = new ArrayList<>();

	/**
	 * Makes up events.
	 * @param count how many, in full batches
	 * @param random draws lots
	 */
	public EmittedRuns(int count, Random random) {
		List<String> events = new ArrayList<>();
		for (int number = 0; number < count / 2; number++) {
			addRun(number, new UUID(random.nextLong(), random.nextLong()), events);
		}
		Collections.shuffle(events, random);
		for (int from = 0; from < events.size(); from += BATCH) {
			this.batches.add(events.subList(from, Math.min(events.size(), from + BATCH)));
		}
	}

	private void addRun(int number, UUID run, List<String> events) {
		int job = number % JOBS;
		List<String> inputs = IntStream.range(0, 1 + job % 3).mapToObj((next) -> dataset(job * 3 + next)).toList();
		List<String> outputs = IntStream.range(0, 1 + job % 2).mapToObj((next) -> dataset(job * 5 + 7 + next)).toList();
		String time = "2026-03-%02dT%02d:%02d".formatted(1 + number / 1440 % 28, number / 60 % 24, number % 60);
		events.add(event("START", time + ":00Z", run, job).formatted(String.join(",",
				inputs.stream().map((input) -> "{%s, \"facets\": {%s}}".formatted(named(input), schema())).toList()),
				""));
		events.add(event("COMPLETE", time + ":30Z", run, job).formatted("",
				String.join(",", outputs.stream()
					.map((output) -> "{%s, \"facets\": {%s, %s}}".formatted(named(output), schema(), columns(inputs)))
					.toList())));
		inputs.forEach((input) -> outputs.stream().filter((output) -> !output.equals(input)).forEach((output) -> {
			this.edges.add(edge(input, output, job));
			IntStream.range(0, COLUMNS)
				.forEach((column) -> this.edges.add(edge(input + ".c" + column, output + ".c" + column, job)));
		}));
	}

	private static String dataset(int number) {
		return "d-" + number % DATASETS;
	}

	private static String named(String dataset) {
		return "\"namespace\": \"lake\", \"name\": \"" + dataset + '"';
	}

	private static String edge(String from, String to, int job) {
		return from + " > " + to + " by job-" + job;
	}

	private static String event(String type, String time, UUID run, int job) {
		return """
				{"eventType": "%s", "eventTime": "%s", "producer": "https://example.org",
				 "schemaURL": "https://openlineage.io/spec/2-0-2/OpenLineage.json#/$defs/RunEvent",
				 "run": {"runId": "%s", "facets": {"nominalTime": {"nominalStartTime": "%s"}}},
				 "job": {"namespace": "etl", "name": "job-%d", "facets": {"jobType": {"processingType": "BATCH",
				   "integration": "SPARK", "jobType": "JOB"}}},
				 "inputs": [%%s], "outputs": [%%s]}""".formatted(type, time, run, time, job);
	}

	private static String schema() {
		return "\"schema\": {\"fields\": [" + String.join(",",
				IntStream.range(0, COLUMNS)
					.mapToObj((column) -> "{\"name\": \"c%d\", \"type\": \"TEXT\"}".formatted(column))
					.toList())
				+ "]}";
	}

	private static String columns(List<String> inputs) {
		return "\"columnLineage\": {\"fields\": {" + String.join(",", IntStream.range(0, COLUMNS)
			.mapToObj((column) -> "\"c%d\": {\"inputFields\": [%s]}".formatted(column, String.join(",", inputs.stream()
				.map((input) -> "{%s, \"field\": \"c%d\", \"transformations\": [{\"type\": \"DIRECT\", \"subtype\": \"IDENTITY\"}]}"
					.formatted(named(input), column))
				.toList())))
			.toList()) + "}}";
	}

	/**
	 * How many events there are.
	 * @return the number
	 */
	public int count() {
		return this.batches.stream().mapToInt(List::size).sum();
	}

	/**
	 * Which edges follow, between datasets and between columns.
	 * @return each once, in order
	 */
	public List<String> edges() {
		return List.copyOf(this.edges);
	}

	/**
	 * Sends all of them.
	 * @param emitter whose account it is
	 */
	public void send(Visitor emitter) {
		List<Supplier<HttpResponse<String>>> sending = new ArrayList<>();
		this.batches.forEach((batch) -> sending.add(() -> emitter.call("/api/v1/lineage/batch",
				(request) -> request.header("Content-Type", "application/json")
					.POST(BodyPublishers.ofString(batch.toString())))));
		assertThat(Race.inLanes(EMITTERS, sending)).allSatisfy((answer) -> {
			assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
			assertThat(answer.body()).contains("\"failed\":0");
		});
	}

}
