package io.meshgate.graph.lineage.feed;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import io.meshgate.graph.Graph;
import io.meshgate.graph.Line;
import io.meshgate.graph.dataset.DatasetId;
import io.meshgate.graph.dataset.DatasetName;
import io.meshgate.graph.dataset.tie.Ties;
import io.meshgate.graph.lineage.event.DatasetFlow;
import io.meshgate.graph.lineage.event.FieldFlow.Transformation;
import io.meshgate.graph.lineage.event.Flows;
import io.meshgate.graph.lineage.event.JobName;
import io.meshgate.graph.lineage.event.JobSighting;
import io.meshgate.graph.lineage.event.LineageEvent;
import io.meshgate.graph.lineage.event.RunSighting;
import io.meshgate.graph.lineage.event.RunState;
import io.meshgate.graph.lineage.intake.LineageIntake;
import io.meshgate.graph.testing.MeshDatabase;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import static io.meshgate.graph.testing.mesh.Mesh.aMesh;
import static io.meshgate.graph.testing.mesh.Mesh.aPort;
import static io.meshgate.graph.testing.mesh.Mesh.aProduct;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * What products and ports know of each other by what is told of datasets. In the mesh,
 * each port gives out the dataset of its own name.
 */
@ExtendWith(MeshDatabase.class)
class DatasetFeedsIT {

	private static final Instant MORNING = Instant.parse("2026-03-01T06:00:00Z");

	private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

	private static final List<String> PORTS = List.of("a/1", "a/2", "b/1", "c/1", "c/2");

	private final Graph graph;

	DatasetFeedsIT(Graph graph) {
		this.graph = graph;
	}

	@BeforeEach
	void draw() {
		MeshDatabase.empty();
		aMesh()
			.with(aProduct("a").offering(aPort("1").boundTo("s", "a/1"), aPort("2").boundTo("s", "a/2")),
					aProduct("b").offering(aPort("1").boundTo("s", "b/1")),
					aProduct("c").offering(aPort("1").boundTo("s", "c/1"), aPort("2").boundTo("s", "c/2")))
			.in(this.graph);
	}

	@Test
	void knowWhoTellsByWhichJobAndWhenThatWasSeen() {
		take(run("nightly", 0, moved("a/1", "loose"), moved("a/2", "loose")), run("hourly", 60, moved("loose", "c/1")));
		assertThat(edges("OutputPort")).containsExactly("a/1>c/1 OPENLINEAGE hourly 60 []",
				"a/2>c/1 OPENLINEAGE hourly 60 []");
		assertThat(edges("DataProduct")).containsExactly("a>c OPENLINEAGE hourly 60 []");
		take(run("hourly", 120, moved("loose", "c/1")), run("weekly", 30, moved("loose", "c/2")));
		assertThat(edges("OutputPort")).containsExactly("a/1>c/1 OPENLINEAGE hourly 120 []",
				"a/1>c/2 OPENLINEAGE weekly 30 []", "a/2>c/1 OPENLINEAGE hourly 120 []",
				"a/2>c/2 OPENLINEAGE weekly 30 []");
		assertThat(edges("DataProduct")).containsExactly("a>c OPENLINEAGE hourly 120 []",
				"a>c OPENLINEAGE weekly 30 []");
		assertThat(said("MATCH ()-[f:FED]->() RETURN f.key AS said")).isEmpty();
	}

	@Test
	void knowWhatIsDoneToDataAndThatTheRestCarriesValuesOn() {
		Transformation filter = new Transformation("INDIRECT", "FILTER", false);
		Transformation hash = new Transformation("DIRECT", "TRANSFORMATION", true);
		take(run("nightly", 0, moved("a/1", "b/1", filter), moved("a/1", "c/1", filter), moved("a/1", "c/2", hash)),
				run("hourly", 0, moved("a/2", "b/1", filter)));
		assertThat(edges("DataProduct")).containsExactly("a>b OPENLINEAGE hourly 0 [INDIRECT:FILTER]",
				"a>b OPENLINEAGE nightly 0 [INDIRECT:FILTER]",
				"a>c OPENLINEAGE nightly 0 [DIRECT:TRANSFORMATION:MASKING, INDIRECT:FILTER]");
		take(run("nightly", 60, moved("a/2", "c/2")));
		assertThat(edges("DataProduct"))
			.contains("a>c OPENLINEAGE nightly 60 [DIRECT:, DIRECT:TRANSFORMATION:MASKING, INDIRECT:FILTER]");
	}

	@Test
	void standForGoodWhereSomebodySaysSo() {
		take(run("nightly", 0, moved("a/1", "b/1")));
		byHand("a/1", "c/1");
		assertThat(edges("DataProduct")).containsExactly("a>b OPENLINEAGE nightly 0 []", "a>c MANUAL null null []");
	}

	@Test
	void endByWhoTellsAndByJob() {
		take(run("nightly", 0, moved("a/1", "c/1")), run("hourly", 0, moved("a/1", "c/2")));
		unbind("c/2");
		assertThat(edges("OutputPort")).containsExactly("a/1>c/1 OPENLINEAGE nightly 0 []");
		assertThat(edges("DataProduct")).containsExactly("a>c OPENLINEAGE nightly 0 []");
		assertThat(said("""
				MATCH (x)-[f:FED]->(y)
				MATCH (j:Job {id: f.job})
				RETURN x.key + '>' + y.key + ' ' + f.toldBy + ' ' + j.name + ' ' + (f.endedAt = $noon) AS said
				ORDER BY said
				""")).containsExactly("a/1>c/2 OPENLINEAGE hourly true", "a>c OPENLINEAGE hourly true");
	}

	/**
	 * The same flows, told in any order and in any batches, leave ports and products with
	 * what a search in memory finds.
	 */
	@Test
	void agreeWithASearchInMemory() {
		for (int round = 0; round < 25; round++) {
			long seed = System.nanoTime();
			Random random = new Random(seed);
			draw();
			List<Drawn> drawn = IntStream.range(0, 3 + random.nextInt(12)).mapToObj((_) -> Drawn.any(random)).toList();
			List<LineageEvent> events = new ArrayList<>(drawn.stream().map(Drawn::event).toList());
			Collections.shuffle(events, random);
			while (!events.isEmpty()) {
				List<LineageEvent> batch = events.subList(0, 1 + random.nextInt(events.size()));
				take(batch.toArray(LineageEvent[]::new));
				batch.clear();
			}
			assertThat(edges("OutputPort")).as("seed %d", seed).containsExactlyElementsOf(plain(drawn, (port) -> port));
			assertThat(edges("DataProduct")).as("seed %d", seed)
				.containsExactlyElementsOf(plain(drawn, (port) -> port.substring(0, 1)));
		}
	}

	private static List<String> plain(List<Drawn> drawn, UnaryOperator<String> whole) {
		Map<String, Long> seen = new HashMap<>();
		for (String port : PORTS) {
			Set<String> reached = new HashSet<>(Set.of(port));
			for (boolean more = true; more;) {
				more = reached.addAll(drawn.stream()
					.filter((each) -> reached.contains(each.from) && !PORTS.contains(each.to))
					.map(Drawn::to)
					.collect(Collectors.toSet()));
			}
			for (Drawn each : drawn) {
				boolean apart = PORTS.contains(each.to) && !each.to.equals(port)
						&& !whole.apply(each.to).equals(whole.apply(port));
				if (apart && reached.contains(each.from)) {
					seen.merge(whole.apply(port) + '>' + whole.apply(each.to) + " OPENLINEAGE " + each.job, each.second,
							Math::max);
				}
			}
		}
		return seen.entrySet()
			.stream()
			.map((each) -> each.getKey() + ' ' + each.getValue() + " []")
			.collect(Collectors.toCollection(TreeSet::new))
			.stream()
			.toList();
	}

	private List<String> edges(String label) {
		return said("""
				MATCH (s:%1$s)-[f:FEEDS {source: 'DATASETS'}]->(c:%1$s)
				OPTIONAL MATCH (j:Job {id: f.job})
				WITH f, s.key + '>' + c.key + ' ' + f.toldBy + ' ' + coalesce(j.name, 'null') + ' '
				  + coalesce(toString(f.lastSeenAt.epochSeconds - $morning), 'null') AS told
				RETURN told + ' [' + reduce(all = '', each IN f.transformations
				  | all + CASE all WHEN '' THEN '' ELSE ', ' END + each) + ']' AS said
				ORDER BY said
				""".formatted(label));
	}

	private List<String> said(String cypher) {
		return this.graph
			.read((transaction) -> transaction.rows(cypher, Map.of("morning", MORNING.getEpochSecond(), "noon", NOON)))
			.stream()
			.map((row) -> row.text("said"))
			.toList();
	}

	private void take(LineageEvent... events) {
		this.graph.write((transaction) -> {
			LineageIntake.take(transaction, List.of(events), NOON);
			return events.length;
		});
	}

	private void byHand(String from, String to) {
		this.graph.write((transaction) -> {
			Line.LINEAGE.join(transaction);
			transaction.rows("""
					MATCH (x:Dataset {name: $from})
					MATCH (y:Dataset {name: $to})
					CREATE (x)-[:FEEDS {source: 'MANUAL', key: 'by hand', firstSeenAt: $noon}]->(y)
					SET x.due = true
					""", Map.of("from", from, "to", to, "noon", NOON));
			return Ties.settle(transaction, NOON);
		});
	}

	private void unbind(String dataset) {
		this.graph.write((transaction) -> {
			Line.LINEAGE.join(transaction);
			transaction.rows("""
					MATCH (o:OutputPort)-[bound:BOUND_TO]->(d:Dataset {name: $dataset})
					SET o.due = true, d.due = true
					DELETE bound
					""", Map.of("dataset", dataset));
			return Ties.settle(transaction, Set.of(DatasetId.of(name(dataset))), NOON);
		});
	}

	private static LineageEvent run(String job, long second, DatasetFlow... flows) {
		return new LineageEvent(MORNING.plusSeconds(second), new RunSighting(UUID.randomUUID(), RunState.COMPLETE),
				new JobSighting(new JobName("etl", job), null, null, null), List.of(),
				new Flows(Set.of(), Set.of(), Set.of(), Set.of(flows), Set.of()));
	}

	private static DatasetFlow moved(String from, String to) {
		return moved(from, to, null);
	}

	private static DatasetFlow moved(String from, String to, @Nullable Transformation how) {
		return new DatasetFlow(name(from), name(to), how);
	}

	private static DatasetName name(String name) {
		return new DatasetName("s", name);
	}

	/** That a job moved data at some second. */
	private record Drawn(String job, String from, String to, long second) {

		private static final List<String> ENDS = List.of("a/1", "a/2", "b/1", "c/1", "c/2", "x", "y", "z");

		static Drawn any(Random random) {
			String from = ENDS.get(random.nextInt(ENDS.size()));
			List<String> others = ENDS.stream().filter((each) -> !each.equals(from)).toList();
			return new Drawn("job-" + random.nextInt(3), from, others.get(random.nextInt(others.size())),
					random.nextInt(1_000));
		}

		LineageEvent event() {
			return run(this.job, this.second, moved(this.from, this.to));
		}

	}

}
