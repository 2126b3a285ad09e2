package io.meshgate.graph.lineage.intake;

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
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import io.meshgate.graph.Graph;
import io.meshgate.graph.dataset.DatasetName;
import io.meshgate.graph.lineage.event.DatasetFlow;
import io.meshgate.graph.lineage.event.DatasetSighting;
import io.meshgate.graph.lineage.event.FieldFlow;
import io.meshgate.graph.lineage.event.FieldFlow.Transformation;
import io.meshgate.graph.lineage.event.Flows;
import io.meshgate.graph.lineage.event.JobName;
import io.meshgate.graph.lineage.event.JobSighting;
import io.meshgate.graph.lineage.event.LineageEvent;
import io.meshgate.graph.lineage.event.OtherDoing;
import io.meshgate.graph.lineage.event.RunSighting;
import io.meshgate.graph.lineage.event.RunState;
import io.meshgate.graph.testing.BoltTurns;
import io.meshgate.graph.testing.MeshDatabase;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@ExtendWith(MeshDatabase.class)
class LineageIntakeIT {

	private static final Instant MORNING = Instant.parse("2026-03-01T06:00:00Z");

	/** What is said of datasets, columns and jobs. */
	private static final List<String> SAID = List.of("type", "description", "droppedAt", "schemaAt", "schemaHash",
			"path", "position", "physicalType", "nullable", "partOfKey", "integration", "continuous");

	private static final JobName NIGHTLY = new JobName("etl", "nightly");

	private final Graph graph;

	LineageIntakeIT(Graph graph) {
		this.graph = graph;
	}

	@BeforeEach
	void empty() {
		MeshDatabase.empty();
	}

	@Test
	void drawsWhatAFinishedRunMoved() {
		UUID run = UUID.randomUUID();
		take(List.of(of(run, RunState.START, 0, reading("a", "b")), of(run, RunState.COMPLETE, 60, writing("c"))));
		assertThat(edges()).containsExactly("a>c etl/nightly 60-60", "b>c etl/nightly 60-60");
		assertThat(runs()).containsExactly("COMPLETE 0-60");
	}

	@Test
	void drawsNothingOfARunThatBrokeOrGoesOn() {
		Flows moved = reading("a").and(writing("c"));
		take(List.of(of(UUID.randomUUID(), RunState.START, 0, moved), of(UUID.randomUUID(), RunState.FAIL, 1, moved),
				of(UUID.randomUUID(), RunState.ABORT, 2, moved), of(UUID.randomUUID(), RunState.RUNNING, 3, moved),
				of(UUID.randomUUID(), RunState.OTHER, 4, moved)));
		assertThat(edges()).isEmpty();
		assertThat(runs()).containsExactlyInAnyOrder("START 0-", "FAIL --1", "ABORT --2", "RUNNING --", "OTHER --");
	}

	@Test
	void drawsWhatAJobWithoutAnEndMovesWhileItRuns() {
		UUID run = UUID.randomUUID();
		JobSighting streaming = new JobSighting(NIGHTLY, null, "FLINK", true);
		take(List.of(new LineageEvent(at(0), new RunSighting(run, RunState.START), streaming, List.of(),
				reading("a").and(writing("c")))));
		assertThat(edges()).isEmpty();
		take(List.of(of(run, RunState.RUNNING, 60, Flows.NONE), of(run, RunState.RUNNING, 120, Flows.NONE)));
		assertThat(edges()).containsExactly("a>c etl/nightly 60-120");
	}

	@Test
	void takesWhatIsSaidOfADatasetInsteadOfAllThatIsRead() {
		UUID run = UUID.randomUUID();
		Flows said = new Flows(Set.of(), Set.of(), Set.of(name("c")), Set.of(new DatasetFlow(name("a"), name("c"))),
				Set.of());
		take(List.of(of(run, RunState.COMPLETE, 0, reading("a", "b").and(writing("c", "d")).and(said))));
		assertThat(edges()).containsExactly("a>c etl/nightly 0-0", "a>d etl/nightly 0-0", "b>d etl/nightly 0-0");
	}

	@Test
	void keepsFieldsOfTheLatestSchemaAndThoseThatWereOrAreSpokenOf() {
		DatasetName c = name("c");
		take(List.of(said(c, 60, "id", "total"), said(c, 0, "id", "old")));
		assertThat(fields()).containsExactly("c.id 0", "c.old null", "c.total 1");
		take(List.of(said(c, 120, "total")));
		take(List.of(said(c, 90, "never")));
		assertThat(fields()).containsExactly("c.id null", "c.never null", "c.old null", "c.total 0");
		take(List.of(new LineageEvent(at(0), null, null, List.of(),
				new Flows(Set.of(), Set.of(), Set.of(), Set.of(), Set.of(flow("a", "x", "c", "total", "SUM"))))));
		assertThat(fields()).containsExactly("a.x null", "c.id null", "c.never null", "c.old null", "c.total 0");
		assertThat(fieldEdges()).containsExactly("a.x>c.total [DIRECT:SUM]");
		assertThat(edges()).containsExactly("a>c null 0-0");
	}

	@Test
	void tellsColumnsApartWhoseNamesTogetherAreTheSame() {
		Flows flows = new Flows(Set.of(), Set.of(), Set.of(), Set.of(),
				Set.of(flow("b", "c#d", "b#c", "d", "SUM"), flow("b%23c", "d", "b#c", "d", "SUM")));
		take(List.of(new LineageEvent(at(0), null, null, List.of(), flows), said(name("b#c"), 10, "d", "e")));
		assertThat(fieldEdges()).containsExactly("b%23c.d>b#c.d [DIRECT:SUM]", "b.c#d>b#c.d [DIRECT:SUM]");
		assertThat(fields()).containsExactly("b#c.d 0", "b#c.e 1", "b%23c.d null", "b.c#d null");
	}

	@Test
	void refusesWhatIsMoreThanCanBeWrittenAtOnce() {
		UUID run = UUID.randomUUID();
		take(List.of(of(run, RunState.START, 0, reading(many("in", 150)))));
		List<String> before = everything();
		LineageEvent end = of(run, RunState.COMPLETE, 60, writing(many("out", 150)));
		assertThatExceptionOfType(ToldTooMuch.class).isThrownBy(() -> take(List.of(end)))
			.withMessage("it makes its run move data in more than 20,000 ways");
		List<LineageEvent> several = new ArrayList<>();
		for (int number = 0; number < 6; number++) {
			several.add(of(UUID.randomUUID(), RunState.COMPLETE, 0,
					reading(many("in", 140)).and(writing(many("out", 140)))));
		}
		assertThatExceptionOfType(ToldTooMuch.class).isThrownBy(() -> take(several));
		assertThat(everything()).isEqualTo(before);
		take(List.of(of(run, RunState.COMPLETE, 60, writing("out"))));
		assertThat(edges()).hasSize(150);
	}

	@Test
	void takesTheEndOfARunThatHasGrownTooLarge() {
		UUID run = UUID.randomUUID();
		Flows wide = reading(many("in", 140)).and(writing(many("out", 140)));
		for (int number = 0; number < 5; number++) {
			take(List.of(under("job" + number, run, RunState.RUNNING, number, wide)));
		}
		LineageEvent more = under("job5", run, RunState.COMPLETE, 60, writing("more"));
		assertThatExceptionOfType(ToldTooMuch.class).isThrownBy(() -> take(List.of(more)));
		assertThat(runs()).containsOnly("RUNNING --");
		take(List.of(more.ofRunAlone()));
		assertThat(runs()).containsOnly("COMPLETE --60");
		assertThat(edges()).isEmpty();
	}

	private static LineageEvent under(String job, UUID run, RunState state, int seconds, Flows flows) {
		return new LineageEvent(at(seconds), new RunSighting(run, state),
				new JobSighting(new JobName("etl", job), null, null, null), List.of(), flows);
	}

	@Test
	void unpacksNoMoreRunsThanCanBeWrittenAtOnce() {
		List<LineageEvent> ends = new ArrayList<>();
		for (int number = 0; number < 6; number++) {
			UUID run = UUID.randomUUID();
			take(List.of(of(run, RunState.RUNNING, 0, reading(many("in", 140)).and(writing(many("out", 140))))));
			ends.add(of(run, RunState.COMPLETE, 60, Flows.NONE));
		}
		assertThatExceptionOfType(ToldTooMuch.class).isThrownBy(() -> take(ends));
		assertThat(edges()).isEmpty();
	}

	private static String[] many(String name, int count) {
		return IntStream.range(0, count).mapToObj((number) -> name + number).toArray(String[]::new);
	}

	@Test
	void bringsBackWhatIsWrittenAfterItWasDropped() {
		UUID dropping = UUID.randomUUID();
		LineageEvent dropped = new LineageEvent(at(30), null, null, List.of(lifecycle("c", true)), Flows.NONE);
		List<LineageEvent> events = List.of(of(UUID.randomUUID(), RunState.COMPLETE, 0, writing("c")), dropped,
				of(UUID.randomUUID(), RunState.FAIL, 40, writing("c")));
		take(events);
		assertThat(gone()).containsExactly("c 30");
		take(List.of(of(UUID.randomUUID(), RunState.COMPLETE, 60, writing("c"))));
		assertThat(gone()).isEmpty();
		take(List.of(dropped, new LineageEvent(at(50), null, null, List.of(lifecycle("c", true)), Flows.NONE)));
		assertThat(gone()).isEmpty();
		Flows drops = new Flows(Set.of(), names("c"), Set.of(), Set.of(), Set.of(), names("c"), Set.of());
		take(List.of(new LineageEvent(at(70), new RunSighting(dropping, RunState.START),
				new JobSighting(NIGHTLY, null, null, null), List.of(lifecycle("c", true)), drops)));
		take(List.of(of(dropping, RunState.COMPLETE, 80, writing("c"))));
		assertThat(gone()).containsExactly("c 70");
	}

	@Test
	void dropsWhatARunDropsOnceItCompletes() {
		UUID run = UUID.randomUUID();
		LineageEvent start = saying(run, RunState.START, 10, lifecycle("c", true));
		take(List.of(start, saying(run, RunState.RUNNING, 20)));
		assertThat(gone()).isEmpty();
		take(List.of(saying(run, RunState.COMPLETE, 30)));
		assertThat(gone()).containsExactly("c 10");
		take(List.of(saying(UUID.randomUUID(), RunState.COMPLETE, 20, lifecycle("c", false)), start));
		assertThat(gone()).isEmpty();
	}

	@Test
	void dropsNothingByARunThatBrokeWhicheverComesFirst() {
		for (RunState end : List.of(RunState.FAIL, RunState.ABORT)) {
			UUID run = UUID.randomUUID();
			UUID late = UUID.randomUUID();
			LineageEvent start = saying(run, RunState.START, 10, lifecycle("c", true));
			take(List.of(start));
			take(List.of(saying(run, end, 20, lifecycle("d", true)), start));
			take(List.of(saying(late, end, 20)));
			take(List.of(saying(late, RunState.START, 10, lifecycle("c", true)),
					saying(late, RunState.RUNNING, 15, lifecycle("d", true))));
			assertThat(gone()).isEmpty();
		}
		take(List.of(saying(UUID.randomUUID(), RunState.COMPLETE, 5, lifecycle("c", true))));
		assertThat(gone()).containsExactly("c 5");
		take(List.of(saying(UUID.randomUUID(), RunState.FAIL, 30, lifecycle("c", false))));
		assertThat(gone()).containsExactly("c 5");
	}

	@Test
	void renamesNothingByARunThatBroke() {
		Flows renaming = new Flows(Set.of(), names("new"), Set.of(), Set.of(new DatasetFlow(name("old"), name("new"))),
				Set.of());
		DatasetSighting[] renamed = { lifecycle("new", false), lifecycle("old", true) };
		UUID run = UUID.randomUUID();
		take(List.of(saying(UUID.randomUUID(), RunState.FAIL, 10, renaming, renamed)));
		take(List.of(saying(run, RunState.START, 10, renaming, renamed), saying(run, RunState.ABORT, 20)));
		assertThat(gone()).isEmpty();
		assertThat(edges()).isEmpty();
		take(List.of(saying(UUID.randomUUID(), RunState.COMPLETE, 30, renaming, renamed)));
		assertThat(gone()).containsExactly("old 30");
		assertThat(edges()).containsExactly("old>new etl/nightly 30-30");
	}

	/** What it did before it failed it did. */
	@Test
	void takesNothingOfWhatAJobWithoutAnEndSaysAsItFails() {
		UUID run = UUID.randomUUID();
		JobSighting streaming = new JobSighting(NIGHTLY, null, "FLINK", true);
		take(List.of(new LineageEvent(at(0), new RunSighting(run, RunState.RUNNING), streaming,
				List.of(lifecycle("d", true)), reading("a").and(writing("c")))));
		take(List.of(saying(run, RunState.FAIL, 60, reading("x").and(writing("y")), lifecycle("c", true))));
		assertThat(gone()).containsExactly("d 0");
		assertThat(edges()).containsExactly("a>c etl/nightly 0-0");
	}

	@Test
	void asksNothingMoreOfTheDatabaseWhereNoLifecycleIsTold() throws Throwable {
		UUID run = UUID.randomUUID();
		BoltTurns turns = BoltTurns.of(() -> take(
				List.of(of(run, RunState.START, 0, reading("a")), of(run, RunState.COMPLETE, 60, writing("c")))));
		assertThat(turns.statements()).noneMatch((statement) -> statement.contains("lifecycleAt"));
		BoltTurns dropping = BoltTurns
			.of(() -> take(List.of(saying(UUID.randomUUID(), RunState.COMPLETE, 60, lifecycle("c", true)))));
		assertThat(dropping.statements()).filteredOn((statement) -> statement.contains("lifecycleAt")).hasSize(1);
	}

	private static LineageEvent saying(UUID run, RunState state, long second, DatasetSighting... datasets) {
		return saying(run, state, second, Flows.NONE, datasets);
	}

	private static LineageEvent saying(UUID run, RunState state, long second, Flows flows,
			DatasetSighting... datasets) {
		return new LineageEvent(at(second), new RunSighting(run, state), new JobSighting(NIGHTLY, null, null, null),
				List.of(datasets), flows);
	}

	@Test
	void forgetsWhatIsSaidNoMore() {
		JobSighting job = new JobSighting(NIGHTLY, "Counts.", "DBT", null);
		take(List.of(new LineageEvent(at(0), null, job, List.of(new DatasetSighting(name("c"), "TABLE", "By day.",
				List.of(new DatasetSighting.Field("day", null, null)), null, List.of())), Flows.NONE)));
		assertThat(describing()).containsExactly("nightly Counts. DBT", "c By day. TABLE", "c.day 0");
		JobSighting silent = new JobSighting(NIGHTLY, "", "", null);
		take(List.of(new LineageEvent(at(60), null, silent,
				List.of(new DatasetSighting(name("c"), "", "", List.of(), null, List.of())), Flows.NONE)));
		take(List.of(new LineageEvent(at(30), null, job, List.of(), Flows.NONE)));
		assertThat(describing()).containsExactly("nightly - -", "c - -", "c.day null");
	}

	private List<String> describing() {
		List<String> all = new ArrayList<>(
				said("MATCH (j:Job) RETURN j.name + ' ' + coalesce(j.description, '-') + ' ' +"
						+ " coalesce(j.integration, '-') AS said"));
		all.addAll(said("MATCH (d:Dataset) RETURN d.name + ' ' + coalesce(d.description, '-') + ' ' +"
				+ " coalesce(d.type, '-') AS said"));
		all.addAll(fields());
		return all;
	}

	private List<String> gone() {
		return said("MATCH (d:Dataset) WHERE d.droppedAt IS NOT NULL"
				+ " RETURN d.name + ' ' + (d.droppedAt.epochSeconds - $morning) AS said");
	}

	private static DatasetSighting lifecycle(String name, boolean dropped) {
		return new DatasetSighting(name(name), null, null, null, dropped, List.of());
	}

	@Test
	void makesTheSameNumberOfTurnsForFewEventsAndForMany() throws Throwable {
		List<LineageEvent> events = new ArrayList<>();
		Random random = new Random(8);
		for (int count = 0; count < 150; count++) {
			events.addAll(aRun(random));
		}
		int few = BoltTurns.count(() -> take(events.subList(0, 30)));
		int many = BoltTurns.count(() -> take(events));
		assertThat(many).isEqualTo(few);
	}

	@Test
	void givesTheSameGraphInWhateverOrderAndHoweverOften() {
		long seed = Long.getLong("meshgate.test.seed", System.nanoTime());
		System.out.println("Events come in any order with -Dmeshgate.test.seed=" + seed);
		Random random = new Random(seed);
		for (int round = 0; round < 12; round++) {
			List<LineageEvent> events = new ArrayList<>();
			for (int count = 0; count < 6; count++) {
				events.addAll(aRun(random));
				events.add(aWord(random));
			}
			MeshDatabase.empty();
			take(events);
			List<String> once = everything();
			assertThat(edges()).containsExactlyInAnyOrderElementsOf(expected(events));
			assertThat(gone()).containsExactlyInAnyOrderElementsOf(expectedGone(events));
			MeshDatabase.empty();
			List<LineageEvent> again = new ArrayList<>(events);
			again.addAll(events.subList(0, events.size() / 2));
			Collections.shuffle(again, random);
			for (int from = 0; from < again.size();) {
				int to = Math.min(again.size(), from + 1 + random.nextInt(5));
				take(again.subList(from, to));
				from = to;
			}
			assertThat(everything()).isEqualTo(once);
		}
	}

	/** Spark calls a job differently before it knows what it does. */
	@Test
	void drawsForEachJobThatARunWasToldOfUnder() {
		UUID run = UUID.randomUUID();
		LineageEvent start = of(run, RunState.START, 0, reading("a"));
		LineageEvent end = new LineageEvent(at(60), new RunSighting(run, RunState.COMPLETE),
				new JobSighting(new JobName("etl", "renamed"), null, null, null), List.of(), writing("b"));
		take(List.of(end));
		take(List.of(start));
		List<String> once = everything();
		assertThat(edges()).containsExactly("a>b etl/nightly 60-60", "a>b etl/renamed 60-60");
		assertThat(doings()).containsExactly("nightly reads a 60-60", "nightly writes b 60-60 at 60",
				"renamed reads a 60-60", "renamed writes b 60-60 at 60");
		MeshDatabase.empty();
		take(List.of(start));
		take(List.of(end));
		assertThat(everything()).isEqualTo(once);
	}

	@Test
	void keepsWhatJobsReadAndWriteOfWhatCounts() {
		UUID first = UUID.randomUUID();
		UUID last = UUID.randomUUID();
		take(List.of(of(last, RunState.COMPLETE, 120, reading("a").and(writing("c")))));
		take(List.of(of(first, RunState.COMPLETE, 60, reading("a", "b").and(writing("c"))),
				of(UUID.randomUUID(), RunState.FAIL, 180, reading("x").and(writing("c")))));
		assertThat(doings()).containsExactly("nightly reads a 60-120", "nightly reads b 60-60",
				"nightly writes c 60-120 at 120");
		assertThat(said("MATCH ()-[does:WRITES_TO]->() RETURN does.run AS said")).containsExactly(last.toString());
		Flows outright = new Flows(Set.of(), Set.of(), Set.of(), Set.of(new DatasetFlow(name("c"), name("d"))),
				Set.of());
		take(List.of(new LineageEvent(at(240), null, new JobSighting(NIGHTLY, "Tidies up.", null, null), List.of(),
				outright)));
		assertThat(doings()).contains("nightly reads c 240-240", "nightly writes d 240-240");
		assertThat(said("MATCH (j:Job) RETURN j.key + ' ' + j.description AS said"))
			.containsExactly("etl/nightly Tidies up.");
	}

	@Test
	void drawsWhatOtherJobsMoveOfARunThatCounts() {
		UUID run = UUID.randomUUID();
		LineageEvent start = of(run, RunState.START, 0, reading("a").and(doing("other", "b", false)));
		LineageEvent end = of(run, RunState.COMPLETE, 60, writing("c").and(doing("other", "c", true)));
		take(List.of(start, of(UUID.randomUUID(), RunState.FAIL, 90, doing("other", "x", false, "y", true)),
				of(UUID.randomUUID(), RunState.ABORT, 90, doing("other", "x", false, "y", true))));
		assertThat(edges()).isEmpty();
		assertThat(doings()).isEmpty();
		assertThat(said("MATCH (j:Job) RETURN j.key AS said ORDER BY said")).containsExactly("etl/nightly",
				"etl/other");
		take(List.of(end));
		assertThat(edges()).containsExactly("a>c etl/nightly 60-60", "b>c etl/other 60-60");
		assertThat(doings()).containsExactly("nightly reads a 60-60", "nightly writes c 60-60 at 60",
				"other reads b 60-60", "other writes c 60-60");
		assertThat(said("MATCH (:Run {id: '" + run + "'})-[:OF]->(j:Job) RETURN j.key AS said"))
			.containsExactly("etl/nightly");
	}

	@Test
	void drawsWhatOtherJobsMoveWhateverRuns() {
		take(List.of(new LineageEvent(at(0), null, null, List.of(), doing("other", "a", false, "b", true)),
				new LineageEvent(at(10), null, new JobSighting(NIGHTLY, null, null, null), List.of(),
						reading("x").and(doing("other", "a", false, "b", true, "c", true)),
						Set.of(new JobName("beam", "before"))),
				new LineageEvent(at(20), null, null, List.of(), doing("other", "x", false)),
				new LineageEvent(at(20), null, null, List.of(), doing("other", "d", true))));
		assertThat(edges()).containsExactly("a>b etl/other 0-10", "a>c etl/other 10-10");
		assertThat(doings()).containsExactly("nightly reads x 10-10", "other reads a 0-10", "other reads x 20-20",
				"other writes b 0-10", "other writes c 10-10", "other writes d 20-20");
		assertThat(said("""
				MATCH (j:Job)
				RETURN j.key + ' ' + (j.firstSeenAt.epochSeconds - $morning) + '-' +
				  (j.lastSeenAt.epochSeconds - $morning) AS said
				ORDER BY said
				""")).containsExactly("beam/before 10-10", "etl/nightly 10-10", "etl/other 0-20");
	}

	/** As runs were kept before they knew of other jobs, and before flows were packed. */
	@Test
	void goesOnWithRunsThatWereKeptBefore() {
		UUID run = UUID.randomUUID();
		take(List.of(of(run, RunState.START, 0, reading("a", "unsaid"))));
		this.graph.write((transaction) -> transaction.one("""
				MATCH (r:Run {id: $id})
				SET r.flows = $flows, r.weight = 1
				RETURN r.id AS id
				""",
				Map.of("id", run.toString(), "flows",
						"""
								{"inputs": [{"namespace": "lake", "name": "a"}], "outputs": [], "settled": [], "datasets": [], "fields": []}
								"""
							.strip())));
		take(List.of(of(run, RunState.RUNNING, 30, doing("other", "b", false))));
		take(List.of(of(run, RunState.COMPLETE, 60, writing("c").and(doing("other", "c", true)))));
		assertThat(edges()).containsExactly("a>c etl/nightly 60-60", "b>c etl/other 60-60");
	}

	@Test
	void refusesThatOthersMoveMoreThanCanBeWrittenAtOnce() {
		Set<OtherDoing> doings = new HashSet<>();
		for (String name : many("d", 150)) {
			doings.add(new OtherDoing(new JobName("etl", "other"), name(name), true));
			doings.add(new OtherDoing(new JobName("etl", "other"), name(name), false));
		}
		assertThatExceptionOfType(ToldTooMuch.class)
			.isThrownBy(() -> take(List.of(of(UUID.randomUUID(), RunState.START, 0, Flows.of(doings)))))
			.withMessage("it makes its run move data in more than 20,000 ways");
	}

	/** In turns which dataset, and whether it is written. */
	private static Flows doing(String job, Object... ends) {
		Set<OtherDoing> doings = new HashSet<>();
		for (int end = 0; end < ends.length; end += 2) {
			doings.add(new OtherDoing(new JobName("etl", job), name(ends[end].toString()), ends[end + 1].equals(true)));
		}
		return Flows.of(doings);
	}

	/** What follows from events, said as plainly as can be. */
	private static Set<String> expected(List<LineageEvent> events) {
		Map<String, TreeSet<Long>> edges = new HashMap<>();
		for (LineageEvent last : events) {
			long at = last.at().getEpochSecond() - MORNING.getEpochSecond();
			List<LineageEvent> told = together(last, events);
			Set<String> ways = new HashSet<>();
			for (LineageEvent event : told) {
				String own = (event.job() == null) ? "null" : "etl/" + event.job().name().name();
				ways.addAll(ways(all(told, Flows::inputs), all(told, Flows::outputs), own));
				for (OtherDoing doing : event.flows().others()) {
					ways.addAll(ways(all(told, (flows) -> others(flows, doing.job(), false)),
							all(told, (flows) -> others(flows, doing.job(), true)), "etl/" + doing.job().name()));
				}
			}
			ways.forEach((way) -> edges.computeIfAbsent(way, (edge) -> new TreeSet<>()).add(at));
		}
		Set<String> said = new HashSet<>();
		edges.forEach((edge, times) -> {
			if (!edge.split("[> ]")[0].equals(edge.split("[> ]")[1])) {
				said.add(edge + " " + times.first() + "-" + times.last());
			}
		});
		return said;
	}

	/** Said last to be gone by what counts, and not written since by a run. */
	private static Set<String> expectedGone(List<LineageEvent> events) {
		Map<String, Long> said = new HashMap<>();
		Map<String, Long> written = new HashMap<>();
		for (LineageEvent last : events) {
			for (LineageEvent event : together(last, events)) {
				event.datasets().stream().filter((dataset) -> dataset.dropped() != null).forEach((dataset) -> {
					long second = 2 * (event.at().getEpochSecond() - MORNING.getEpochSecond());
					said.merge(dataset.name().name(), Boolean.TRUE.equals(dataset.dropped()) ? second + 1 : second,
							Math::max);
				});
				if (last.run() != null) {
					event.flows()
						.outputs()
						.forEach((name) -> written.merge(name.name(),
								last.at().getEpochSecond() - MORNING.getEpochSecond(), Math::max));
				}
			}
		}
		return said.entrySet()
			.stream()
			.filter((each) -> each.getValue() % 2 == 1)
			.filter((each) -> written.getOrDefault(each.getKey(), -1L) <= each.getValue() / 2)
			.map((each) -> each.getKey() + " " + each.getValue() / 2)
			.collect(Collectors.toSet());
	}

	/** What counts at once with an event: all of a run that ends by it. */
	private static List<LineageEvent> together(LineageEvent last, List<LineageEvent> events) {
		RunSighting run = last.run();
		if (run == null) {
			return List.of(last);
		}
		return (run.state() != RunState.COMPLETE) ? List.of()
				: events.stream().filter((event) -> event.run() != null && event.run().id().equals(run.id())).toList();
	}

	private static Set<String> ways(Set<DatasetName> from, Set<DatasetName> to, String job) {
		return from.stream()
			.flatMap((source) -> to.stream().map((target) -> source.name() + ">" + target.name() + " " + job))
			.collect(Collectors.toSet());
	}

	private static Set<DatasetName> others(Flows flows, JobName job, boolean writes) {
		return flows.others()
			.stream()
			.filter((doing) -> doing.job().equals(job) && doing.writes() == writes)
			.map(OtherDoing::dataset)
			.collect(Collectors.toSet());
	}

	private static Set<DatasetName> all(List<LineageEvent> run, Function<Flows, Set<DatasetName>> end) {
		return run.stream().flatMap((event) -> end.apply(event.flows()).stream()).collect(Collectors.toSet());
	}

	private static List<LineageEvent> aRun(Random random) {
		UUID run = new UUID(random.nextLong(), random.nextLong());
		List<LineageEvent> events = new ArrayList<>();
		RunState[] states = { RunState.START, RunState.RUNNING,
				random.nextInt(3) == 0 ? RunState.FAIL : RunState.COMPLETE };
		for (RunState state : states) {
			JobName job = (random.nextInt(5) == 0) ? new JobName("etl", "renamed") : NIGHTLY;
			Flows flows = reading(any(random)).and((random.nextBoolean()) ? writing(any(random)) : Flows.NONE)
				.and(doings(random));
			events.add(new LineageEvent(at(1_000 * random.nextInt(8)), new RunSighting(run, state),
					new JobSighting(job, either(random, "Counts.", "Sums.", ""), either(random, "DBT", "SPARK"),
							random.nextInt(9) == 0 ? false : null),
					List.of(aSighting(random)), flows));
		}
		return events;
	}

	/** One job names the other by its name as well. */
	private static Flows doings(Random random) {
		Flows flows = Flows.NONE;
		for (int count = random.nextInt(3); count > 0; count--) {
			String job = (random.nextInt(4) == 0) ? "renamed" : "other";
			flows = flows.and(doing(job, any(random), random.nextBoolean()));
		}
		return flows;
	}

	/** What holds whatever runs, of a job or of a dataset. */
	private static LineageEvent aWord(Random random) {
		JobSighting job = random.nextBoolean() ? new JobSighting(NIGHTLY, null, null, null) : null;
		Set<JobName> named = (random.nextInt(3) == 0) ? Set.of(new JobName("beam", "before")) : Set.of();
		Flows flows = doings(random).and(doings(random)).and((job == null) ? Flows.NONE : reading(any(random)));
		return new LineageEvent(at(1_000 * random.nextInt(8)), null, job, List.of(aSighting(random)),
				flows.and((job == null) ? Flows.NONE : writing(any(random))), named);
	}

	private static DatasetSighting aSighting(Random random) {
		String fields = either(random, "a b", "b c", "a", "");
		return new DatasetSighting(name(any(random)), either(random, "TABLE", "VIEW", ""),
				either(random, "By day.", "By week.", ""),
				(fields == null) ? null
						: Stream.of(fields.split(" "))
							.filter((field) -> !field.isEmpty())
							.map((field) -> new DatasetSighting.Field(field, either(random, "INT", "TEXT"),
									either(random, "Said.", "Meant.")))
							.toList(),
				(random.nextInt(3) == 0) ? Boolean.valueOf(random.nextBoolean()) : null, List.of());
	}

	private static @Nullable String either(Random random, String... texts) {
		return random.nextBoolean() ? texts[random.nextInt(texts.length)] : null;
	}

	private static String any(Random random) {
		return "d" + random.nextInt(8);
	}

	private static Instant at(long second) {
		return MORNING.plusSeconds(second);
	}

	private static DatasetName name(String name) {
		return new DatasetName("lake", name);
	}

	private static Flows reading(String... names) {
		return new Flows(names(names), Set.of(), Set.of(), Set.of(), Set.of());
	}

	private static Flows writing(String... names) {
		return new Flows(Set.of(), names(names), Set.of(), Set.of(), Set.of());
	}

	private static Set<DatasetName> names(String... names) {
		Set<DatasetName> all = new HashSet<>();
		for (String name : names) {
			all.add(name(name));
		}
		return all;
	}

	private static FieldFlow flow(String from, String source, String to, String target, String how) {
		return new FieldFlow(name(from), source, name(to), target, new Transformation("DIRECT", how, false));
	}

	private static LineageEvent of(UUID run, RunState state, long second, Flows flows) {
		return new LineageEvent(at(second), new RunSighting(run, state), new JobSighting(NIGHTLY, null, null, null),
				List.of(), flows);
	}

	private static LineageEvent said(DatasetName dataset, long second, String... fields) {
		List<DatasetSighting.Field> all = new ArrayList<>();
		for (String field : fields) {
			all.add(new DatasetSighting.Field(field, "TEXT", null));
		}
		return new LineageEvent(at(second), null, null,
				List.of(new DatasetSighting(dataset, null, null, all, null, List.of())), Flows.NONE);
	}

	private void take(List<LineageEvent> events) {
		this.graph.write((transaction) -> {
			LineageIntake.take(transaction, events, Instant.EPOCH);
			return events.size();
		});
	}

	private List<String> edges() {
		return said("""
				MATCH (source:Dataset)-[feeds:FEEDS]->(target:Dataset)
				OPTIONAL MATCH (j:Job {id: feeds.job})
				RETURN source.name + '>' + target.name + ' ' + coalesce(j.namespace + '/' + j.name, 'null') + ' ' +
				  (feeds.firstSeenAt.epochSeconds - $morning) + '-' + (feeds.lastSeenAt.epochSeconds - $morning) AS said
				ORDER BY said
				""");
	}

	private List<String> fieldEdges() {
		return said("""
				MATCH (a:Dataset)-[:HAS_COLUMN]->(source)-[feeds:FEEDS]->(target)<-[:HAS_COLUMN]-(b:Dataset)
				RETURN a.name + '.' + source.path + '>' + b.name + '.' + target.path + ' [' +
				  reduce(all = '', each IN feeds.transformations | all + each) + ']' AS said
				ORDER BY said
				""");
	}

	private List<String> fields() {
		return said("""
				MATCH (d:Dataset)-[:HAS_COLUMN]->(f:DatasetColumn)
				RETURN d.name + '.' + f.path + ' ' + coalesce(toString(f.position), 'null') AS said
				ORDER BY said
				""");
	}

	private List<String> runs() {
		return said("""
				MATCH (r:Run)-[:OF]->(:Job)
				RETURN r.state + ' ' + coalesce(toString(r.startedAt.epochSeconds - $morning), '-') + '-' +
				  coalesce(toString(r.endedAt.epochSeconds - $morning), '') AS said
				ORDER BY said
				""");
	}

	private List<String> doings() {
		return said("""
				MATCH (j:Job)-[does:READS_FROM|WRITES_TO]->(d:Dataset)
				RETURN j.name + ' ' + toLower(split(type(does), '_')[0]) + ' ' + d.name + ' ' +
				  (does.firstSeenAt.epochSeconds - $morning) + '-' + (does.lastSeenAt.epochSeconds - $morning) +
				  coalesce(' at ' + (does.writtenAt.epochSeconds - $morning), '') AS said
				ORDER BY said
				""");
	}

	private List<String> everything() {
		return said(
				"""
						MATCH (n)
						WHERE n:Dataset OR n:DatasetColumn OR n:Job OR n:Run
						WITH n, [(n)-[edge:FEEDS|OF|HAS_COLUMN|READS_FROM|WRITES_TO]->(other) | type(edge) + other.id +
						  coalesce(edge.key, '') + coalesce(edge.job, '') + coalesce(toString(edge.since), '') + coalesce(edge.run, '') +
						  coalesce(toString(edge.firstSeenAt), '') + coalesce(toString(edge.lastSeenAt), '')] AS edges
						UNWIND edges + '' AS edge
						RETURN n.id + reduce(all = '', name IN $said | all + '|' + coalesce(toString(n[name]), '')) + coalesce(n.state, '') + coalesce(toString(n.continuous), '') + coalesce(toString(n.stateAt), '') +
						  coalesce(toString(n.firstSeenAt), '') + coalesce(toString(n.lastSeenAt), '') + edge AS said
						ORDER BY said
						""");
	}

	private List<String> said(String cypher) {
		return this.graph
			.read((transaction) -> transaction.rows(cypher, Map.of("morning", MORNING.getEpochSecond(), "said", SAID)))
			.stream()
			.map((row) -> row.text("said"))
			.toList();
	}

}
