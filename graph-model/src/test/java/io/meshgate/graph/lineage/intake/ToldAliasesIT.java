package io.meshgate.graph.lineage.intake;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

import io.meshgate.graph.Graph;
import io.meshgate.graph.dataset.DatasetId;
import io.meshgate.graph.dataset.DatasetName;
import io.meshgate.graph.dataset.tie.Ties;
import io.meshgate.graph.lineage.event.DatasetSighting;
import io.meshgate.graph.lineage.event.FieldFlow;
import io.meshgate.graph.lineage.event.Flows;
import io.meshgate.graph.lineage.event.JobName;
import io.meshgate.graph.lineage.event.JobSighting;
import io.meshgate.graph.lineage.event.LineageEvent;
import io.meshgate.graph.lineage.event.RunSighting;
import io.meshgate.graph.lineage.event.RunState;
import io.meshgate.graph.testing.MeshDatabase;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import static org.assertj.core.api.Assertions.assertThat;

@ExtendWith(MeshDatabase.class)
class ToldAliasesIT {

	private static final Instant MORNING = Instant.parse("2026-03-01T06:00:00Z");

	private final Graph graph;

	ToldAliasesIT(Graph graph) {
		this.graph = graph;
	}

	@BeforeEach
	void empty() {
		MeshDatabase.empty();
	}

	@Test
	void feedsTwoNamesOfADatasetIntoEachOther() {
		take(seen("a", 60, List.of("x", "y"), "b"), seen("b", 0, List.of("x", "z")), seen("a", 0, null, "b"));
		assertThat(same("Dataset")).containsExactly("lake/a > lake/b 0-60", "lake/b > lake/a 0-60");
		assertThat(same("DatasetColumn")).containsExactly("lake/a#x > lake/b#x 0-60", "lake/b#x > lake/a#x 0-60");
		assertThat(due()).isZero();
	}

	@Test
	void knowsColumnsByBothNamesWheneverTheyCome() {
		take(seen("a", 0, null, "b"));
		take(seen("a", 10, List.of("x")));
		assertThat(same("DatasetColumn")).isEmpty();
		take(seen("b", 20, List.of("x", "y")));
		assertThat(same("DatasetColumn")).containsExactly("lake/a#x > lake/b#x 0-0", "lake/b#x > lake/a#x 0-0");
		Flows flows = new Flows(Set.of(), Set.of(), Set.of(), Set.of(),
				Set.of(new FieldFlow(name("a"), "y", name("c"), "w", null)));
		take(new LineageEvent(at(30), null, null, List.of(), flows));
		assertThat(same("DatasetColumn")).contains("lake/a#y > lake/b#y 0-0", "lake/b#y > lake/a#y 0-0");
		assertThat(due()).isZero();
	}

	@Test
	void knowsColumnsUnderNamesWithAHash() {
		take(seen("a#b", 0, List.of("x"), "c"), seen("c", 0, List.of("x")));
		assertThat(said("""
				MATCH (a:Dataset)-[:HAS_COLUMN]->(x)-[:FEEDS]->(y)<-[:HAS_COLUMN]-(b:Dataset)
				RETURN a.name + '.' + x.path + ' > ' + b.name + '.' + y.path AS said
				ORDER BY said
				""")).containsExactly("a#b.x > c.x", "c.x > a#b.x");
	}

	@Test
	void tiesThePortOfOneNameToTheOtherWhicheverComesFirst() {
		port("shop", "orders");
		bind("orders", "a");
		take(seen("a", 0, null, "b"), seen("c", 0, null, "b"));
		assertThat(ports()).containsExactly("orders BOUND_TO null lake/a", "orders SERVES SYMLINK lake/b",
				"orders SERVES SYMLINK lake/c");
		MeshDatabase.empty();
		take(seen("a", 0, null, "b"), seen("c", 0, null, "b"));
		port("shop", "orders");
		bind("orders", "a");
		settle("a");
		assertThat(ports()).containsExactly("orders BOUND_TO null lake/a", "orders SERVES SYMLINK lake/b",
				"orders SERVES SYMLINK lake/c");
		run("MATCH (:OutputPort)-[bound:BOUND_TO]->() DELETE bound");
		settle("a");
		assertThat(ports()).isEmpty();
	}

	@Test
	void settlesWhatIsToldBeforeWhatWasLeft() {
		run("UNWIND range(1, 4000) AS number CREATE (:Dataset {id: 'old-' + number, key: 'old/' + number,"
				+ " namespace: 'old', name: toString(number), lastSeenAt: datetime(), due: true})");
		port("shop", "orders");
		bind("orders", "a");
		take(seen("a", 0, null, "b"));
		assertThat(ports()).containsExactly("orders BOUND_TO null lake/a", "orders SERVES SYMLINK lake/b");
		assertThat(due()).isEqualTo(2002);
	}

	@Test
	void leavesAnotherProductsDatasetAlone() {
		port("shop", "orders");
		port("hr", "pay");
		bind("orders", "a");
		bind("pay", "b");
		take(seen("a", 0, null, "b"));
		assertThat(ports()).containsExactly("orders BOUND_TO null lake/a", "pay BOUND_TO null lake/b");
		run("MATCH (:OutputPort {key: 'pay'})-[bound:BOUND_TO]->() DELETE bound");
		settle("b");
		assertThat(ports()).containsExactly("orders BOUND_TO null lake/a", "orders SERVES SYMLINK lake/b");
		bind("pay", "b");
		settle("b");
		assertThat(ports()).containsExactly("orders BOUND_TO null lake/a", "pay BOUND_TO null lake/b");
	}

	@Test
	void bringsNothingToLightThatWasGivenOut() {
		port("shop", "orders");
		bind("orders", "a");
		run("CREATE (:Document {ref: 'd'})-[:DESCRIBES]->(:Dataset {id: randomUUID(), key: 'lake/b', namespace: 'lake',"
				+ " name: 'b', givenOut: true})");
		take(seen("a", 0, null, "b"));
		assertThat(ports()).containsExactly("orders BOUND_TO null lake/a");
		run("MATCH (b:Dataset {name: 'b'}) REMOVE b.givenOut");
		settle("b");
		assertThat(ports()).containsExactly("orders BOUND_TO null lake/a", "orders SERVES SYMLINK lake/b");
		settle("b");
		assertThat(ports()).hasSize(2);
	}

	@Test
	void letsACatalogueSpeakOfAllNames() {
		port("shop", "orders");
		port("hr", "pay");
		run("MATCH (o:OutputPort) MERGE (d:Dataset {id: 'a', namespace: 'lake', name: 'a', key: 'lake/a'})"
				+ " CREATE (o)-[:SERVES {document: 'd'}]->(d)");
		run("MATCH (d:Dataset {id: 'a'}) SET d.id = $id");
		bind("pay", "b");
		take(seen("a", 0, null, "b"));
		assertThat(ports()).containsExactly("orders SERVES SYMLINK lake/b", "orders SERVES null lake/a",
				"pay BOUND_TO null lake/b", "pay SERVES null lake/a");
	}

	@Test
	void endsNamesThatAreTakenBackOfEither() {
		take(seen("a", 0, List.of("x", "y"), "b"), seen("b", 60, List.of("x"), "a"), seen("a", 0, null, "c"));
		take(alone("b", 100));
		assertThat(same("Dataset")).containsExactly("lake/a > lake/c 0-0", "lake/c > lake/a 0-0");
		assertThat(same("DatasetColumn")).isEmpty();
		assertThat(former("Dataset")).containsExactly("lake/a > lake/b 0-60 until 100",
				"lake/b > lake/a 0-60 until 100");
		assertThat(former("DatasetColumn")).containsExactly("lake/a#x > lake/b#x 0-60 until 100",
				"lake/b#x > lake/a#x 0-60 until 100");
		assertThat(due()).isZero();
		take(alone("a", 200), seen("a", 80, null, "b"));
		assertThat(same("Dataset")).isEmpty();
		assertThat(former("Dataset")).containsExactly("lake/a > lake/b 0-80 until 100", "lake/a > lake/c 0-0 until 200",
				"lake/b > lake/a 0-80 until 100", "lake/c > lake/a 0-0 until 200");
		take(alone("a", 90));
		assertThat(former("DatasetColumn")).containsExactly("lake/a#x > lake/b#x 0-80 until 90",
				"lake/b#x > lake/a#x 0-80 until 90");
		take(seen("b", 300, null, "a"));
		assertThat(same("Dataset")).containsExactly("lake/a > lake/b 0-300", "lake/b > lake/a 0-300");
		assertThat(same("DatasetColumn")).containsExactly("lake/a#x > lake/b#x 0-300", "lake/b#x > lake/a#x 0-300");
		assertThat(former("DatasetColumn")).isEmpty();
		take(alone("a", 250), alone("a", 300));
		assertThat(same("Dataset")).hasSize(2);
	}

	@Test
	void letsPortsGoOfNamesThatAreTakenBack() {
		port("shop", "orders");
		bind("orders", "a");
		take(seen("a", 0, null, "b"), seen("c", 0, null, "b"));
		take(alone("a", 60));
		assertThat(ports()).containsExactly("orders BOUND_TO null lake/a");
		assertThat(due()).isZero();
		take(seen("c", 120, null, "a"));
		assertThat(ports()).containsExactly("orders BOUND_TO null lake/a", "orders SERVES SYMLINK lake/b",
				"orders SERVES SYMLINK lake/c");
		take(alone("b", 180));
		assertThat(ports()).containsExactly("orders BOUND_TO null lake/a", "orders SERVES SYMLINK lake/c");
	}

	@Test
	void takesNamesOfARunOnceItCompletes() {
		port("shop", "orders");
		bind("orders", "a");
		UUID run = UUID.randomUUID();
		take(told(run, RunState.START, 0, other("a", "b")), told(run, RunState.RUNNING, 30, other("a", "b")));
		assertThat(same("Dataset")).isEmpty();
		assertThat(ports()).containsExactly("orders BOUND_TO null lake/a");
		take(told(run, RunState.COMPLETE, 60));
		assertThat(same("Dataset")).containsExactly("lake/a > lake/b 0-30", "lake/b > lake/a 0-30");
		assertThat(ports()).containsExactly("orders BOUND_TO null lake/a", "orders SERVES SYMLINK lake/b");
		assertThat(due()).isZero();
	}

	@Test
	void takesNoNamesOfARunThatBrokeWhicheverComesFirst() {
		take(seen("c", 0, null, "d"));
		List<String> before = names();
		for (RunState end : List.of(RunState.FAIL, RunState.ABORT)) {
			UUID run = UUID.randomUUID();
			UUID late = UUID.randomUUID();
			LineageEvent start = told(run, RunState.START, 10, other("a", "b"), none("c"));
			take(start);
			take(told(run, end, 20, other("c", "b"), none("d")), start);
			take(told(late, end, 20, other("a", "b")));
			take(told(late, RunState.START, 10, other("a", "b"), none("d")));
			assertThat(names()).isEqualTo(before);
		}
		take(told(UUID.randomUUID(), RunState.COMPLETE, 20, none("c")));
		assertThat(same("Dataset")).isEmpty();
		assertThat(former("Dataset")).containsExactly("lake/c > lake/d 0-0 until 20", "lake/d > lake/c 0-0 until 20");
	}

	/** One that goes on for ever says the same again and again. */
	@Test
	void keepsNoMoreOfARunThanMatters() {
		UUID run = UUID.randomUUID();
		for (int second = 0; second < 200; second++) {
			take(told(run, RunState.RUNNING, second, other("a", "b"), none("c")));
		}
		assertThat(said("MATCH (r:Run) RETURN toString(r.weight) AS said")).containsExactly("52");
		take(told(run, RunState.COMPLETE, 300));
		assertThat(same("Dataset")).containsExactly("lake/a > lake/b 0-199", "lake/b > lake/a 0-199");
		take(seen("c", 20, null, "d"));
		assertThat(former("Dataset")).containsExactly("lake/c > lake/d 20-20 until 21",
				"lake/d > lake/c 20-20 until 21");
	}

	@Test
	void givesTheSameGraphInWhateverOrderAndAtOnce() {
		long seed = Long.getLong("meshgate.test.seed", System.nanoTime());
		System.out.println("Other names come in any order with -Dmeshgate.test.seed=" + seed);
		Random random = new Random(seed);
		for (int round = 0; round < 6; round++) {
			List<LineageEvent> events = new ArrayList<>();
			for (int count = 0; count < 12; count++) {
				int dataset = random.nextInt(6);
				int second = 10 * random.nextInt(20);
				if (random.nextInt(3) == 0) {
					events.addAll(aRun(random, second));
				}
				events.add((random.nextInt(4) == 0) ? alone("d" + dataset, second)
						: seen("d" + dataset, second, random.nextBoolean() ? List.of("x" + dataset % 3, "z") : null,
								random.nextBoolean() ? new String[] { "d" + random.nextInt(6) } : new String[0]));
			}
			MeshDatabase.empty();
			take(events.toArray(LineageEvent[]::new));
			List<String> once = all();
			assertThat(names()).containsExactlyInAnyOrderElementsOf(expected(events));
			MeshDatabase.empty();
			Collections.shuffle(events, random);
			CompletableFuture<?>[] takers = events.stream()
				.map((event) -> CompletableFuture.runAsync(() -> take(event)))
				.toArray(CompletableFuture[]::new);
			CompletableFuture.allOf(takers).join();
			assertThat(all()).isEqualTo(once);
			events.forEach(this::take);
			assertThat(all()).isEqualTo(once);
		}
	}

	/** What follows from events, said as plainly as can be. */
	private static Set<String> expected(List<LineageEvent> events) {
		Map<List<String>, TreeSet<Long>> told = new HashMap<>();
		Map<String, TreeSet<Long>> takenBack = new HashMap<>();
		for (LineageEvent event : events) {
			for (DatasetSighting dataset : counts(event, events) ? event.datasets() : List.<DatasetSighting>of()) {
				String one = dataset.name().key();
				long second = event.at().getEpochSecond() - MORNING.getEpochSecond();
				for (DatasetName alias : dataset.aliases()) {
					told.computeIfAbsent(List.of(one, alias.key()), (pair) -> new TreeSet<>()).add(second);
					told.computeIfAbsent(List.of(alias.key(), one), (pair) -> new TreeSet<>()).add(second);
				}
				if (dataset.unlinked()) {
					takenBack.computeIfAbsent(one, (name) -> new TreeSet<>()).add(second);
				}
			}
		}
		Set<String> expected = new HashSet<>();
		told.forEach((pair,
				seconds) -> expected.add(String.join(" > ", pair) + " " + seconds.first() + "-" + seconds.last()
						+ pair.stream()
							.map((name) -> takenBack.getOrDefault(name, new TreeSet<>()).higher(seconds.last()))
							.filter(Objects::nonNull)
							.min(Comparator.naturalOrder())
							.map((end) -> " until " + end)
							.orElse("")));
		return expected;
	}

	private static boolean counts(LineageEvent event, List<LineageEvent> events) {
		RunSighting run = event.run();
		return run == null || events.stream()
			.map(LineageEvent::run)
			.anyMatch((other) -> other != null && other.id().equals(run.id()) && other.state() == RunState.COMPLETE);
	}

	/** One that begins by telling of names, and may break. */
	private static List<LineageEvent> aRun(Random random, int second) {
		UUID run = new UUID(random.nextLong(), random.nextLong());
		String one = "d" + random.nextInt(3);
		String other = "d" + (3 + random.nextInt(3));
		RunState end = List.of(RunState.COMPLETE, RunState.FAIL, RunState.ABORT).get(random.nextInt(3));
		return List.of(told(run, RunState.START, second, random.nextBoolean() ? other(one, other) : none(one)),
				told(run, end, second + 5, other(other, one)));
	}

	private List<String> names() {
		return Stream.of(same("Dataset"), former("Dataset")).flatMap(List::stream).toList();
	}

	private List<String> all() {
		return Stream.of(names(), same("DatasetColumn"), former("DatasetColumn")).flatMap(List::stream).toList();
	}

	/** That a dataset has no other names any more. */
	private static LineageEvent alone(String dataset, long second) {
		return new LineageEvent(at(second), null, null, List.of(none(dataset)), Flows.NONE);
	}

	private static LineageEvent seen(String dataset, long second, @Nullable List<String> fields, String... aliases) {
		List<DatasetSighting.Field> said = (fields == null) ? null
				: fields.stream().map((field) -> new DatasetSighting.Field(field, "TEXT", null)).toList();
		List<DatasetName> others = Arrays.stream(aliases)
			.filter((alias) -> !alias.equals(dataset))
			.map(ToldAliasesIT::name)
			.toList();
		return told(new UUID(1, second), RunState.COMPLETE, second,
				new DatasetSighting(name(dataset), null, null, said, null, others));
	}

	private static LineageEvent told(UUID run, RunState state, long second, DatasetSighting... datasets) {
		return new LineageEvent(at(second), new RunSighting(run, state),
				new JobSighting(new JobName("etl", "nightly"), null, null, null), List.of(datasets), Flows.NONE);
	}

	private static DatasetSighting other(String dataset, String alias) {
		return new DatasetSighting(name(dataset), null, null, null, null, List.of(name(alias)));
	}

	private static DatasetSighting none(String dataset) {
		return new DatasetSighting(name(dataset), null, null, null, null, List.of(), true);
	}

	private static DatasetName name(String name) {
		return new DatasetName("lake", name);
	}

	private static Instant at(long second) {
		return MORNING.plusSeconds(second);
	}

	private void take(LineageEvent... events) {
		this.graph.write((transaction) -> {
			LineageIntake.take(transaction, List.of(events), MORNING);
			return events.length;
		});
	}

	private void port(String product, String port) {
		run("CREATE (:DataProduct {id: randomUUID(), key: '" + product + "', status: 'ACTIVE'})"
				+ "-[:OFFERS]->(:OutputPort {id: randomUUID(), key: '" + port + "'})");
	}

	private void bind(String port, String dataset) {
		this.graph.write((transaction) -> transaction.one("""
				MATCH (o:OutputPort {key: $port})
				MERGE (d:Dataset {namespace: 'lake', name: $name})
				SET d.id = $id, d.key = 'lake/' + $name, d.title = $name, d.givenOut = true, d.due = true
				CREATE (o)-[:BOUND_TO]->(d)
				RETURN d.id AS id
				""", Map.of("port", port, "name", dataset, "id", DatasetId.of(name(dataset)))));
	}

	private void settle(String dataset) {
		run("MATCH (d:Dataset {name: '" + dataset + "'}) SET d.due = true");
		this.graph.write((transaction) -> Ties.settle(transaction, MORNING));
	}

	private void run(String cypher) {
		this.graph.write((transaction) -> transaction.rows(cypher, Map.of("id", DatasetId.of(name("a")))));
	}

	private int due() {
		return said("MATCH (d:Dataset) WHERE d.due IS NOT NULL RETURN d.key AS said").size();
	}

	private List<String> same(String label) {
		return said("""
				MATCH (a:%1$s)-[same:FEEDS {source: 'SYMLINK'}]->(b:%1$s)
				RETURN a.key + ' > ' + b.key + ' ' + (same.firstSeenAt.epochSeconds - $morning) + '-' +
				  (same.lastSeenAt.epochSeconds - $morning) AS said
				ORDER BY said
				""".formatted(label));
	}

	private List<String> former(String label) {
		return said(
				"""
						MATCH (a:%1$s)-[former:FED {source: 'SYMLINK'}]->(b:%1$s)
						RETURN a.key + ' > ' + b.key + ' ' + (former.firstSeenAt.epochSeconds - $morning) + '-' +
						  (former.lastSeenAt.epochSeconds - $morning) + ' until ' + (former.endedAt.epochSeconds - $morning) AS said
						ORDER BY said
						"""
					.formatted(label));
	}

	private List<String> ports() {
		return said("""
				MATCH (o:OutputPort)-[tie:BOUND_TO|SERVES]->(d:Dataset)
				RETURN o.key + ' ' + type(tie) + ' ' + coalesce(tie.origin, 'null') + ' ' + d.key AS said
				ORDER BY said
				""");
	}

	private List<String> said(String cypher) {
		return this.graph.read((transaction) -> transaction.rows(cypher, Map.of("morning", MORNING.getEpochSecond())))
			.stream()
			.map((row) -> row.text("said"))
			.toList();
	}

}
