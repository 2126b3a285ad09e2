package io.meshgate.graph.lineage;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import io.meshgate.graph.Graph;
import io.meshgate.graph.person.Viewer;
import io.meshgate.graph.testing.BoltTurns;
import io.meshgate.graph.testing.MeshDatabase;
import io.meshgate.graph.testing.SlowDatabase;
import io.meshgate.graph.testing.mesh.Mesh;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.summary.Plan;

import static org.assertj.core.api.Assertions.assertThat;

@ExtendWith(MeshDatabase.class)
@SuppressWarnings("deprecation")
class LineagesIT {

	private static final Viewer VIEWER = Mesh.viewer("vera");

	private final Graph graph;

	private final Lineages lineages;

	LineagesIT(Graph graph) {
		this.graph = graph;
		this.lineages = new Lineages(graph, Clock.systemUTC());
	}

	@BeforeEach
	void empty() {
		MeshDatabase.empty();
	}

	@ParameterizedTest
	@EnumSource
	void agreesWithASearchInMemory(LineageDirection direction) {
		long seed = System.nanoTime();
		Random random = new Random(seed);
		for (int round = 0; round < 4; round++) {
			MeshDatabase.empty();
			Set<Integer> hidden = numbers(40).filter((number) -> number > 0 && random.nextInt(4) == 0)
				.boxed()
				.collect(Collectors.toSet());
			Set<List<Integer>> feeds = numbers(70).mapToObj((edge) -> List.of(random.nextInt(40), random.nextInt(40)))
				.collect(Collectors.toSet());
			draw(40, hidden, feeds);
			for (int depth : new int[] { 0, 1, 2, 5, 20 }) {
				check(follow(direction, depth), expected(feeds, hidden, direction), feeds, depth, "seed " + seed);
			}
		}
	}

	private static void check(Lineage found, Map<Integer, Integer> distances, Set<List<Integer>> feeds, int depth,
			String seed) {
		Map<FlowId, Integer> near = distances.entrySet()
			.stream()
			.filter((entry) -> entry.getValue() <= depth)
			.collect(Collectors.toMap((entry) -> id(entry.getKey()), Map.Entry::getValue));
		assertThat(found.nodes().stream().collect(Collectors.toMap(LineageNode::id, LineageNode::distance))).as(seed)
			.isEqualTo(near);
		assertThat(found.nodes()).extracting(LineageNode::distance).isSorted();
		assertThat(found.nodes().getFirst()).isEqualTo(new LineageNode(id(0), 0));
		assertThat(found.edges()).as(seed)
			.doesNotHaveDuplicates()
			.containsExactlyInAnyOrderElementsOf(feeds.stream()
				.map((edge) -> new LineageEdge(id(edge.getFirst()), id(edge.getLast()), List.of()))
				.filter((edge) -> near.containsKey(edge.from()) && near.containsKey(edge.to()))
				.toList());
		assertThat(found.cut()).as(seed).isEqualTo((near.size() < distances.size()) ? LineageCut.DEPTH : null);
	}

	private static Map<Integer, Integer> expected(Set<List<Integer>> feeds, Set<Integer> hidden,
			LineageDirection direction) {
		Map<Integer, Integer> distances = new HashMap<>(Map.of(0, 0));
		Deque<Integer> queue = new ArrayDeque<>(List.of(0));
		while (!queue.isEmpty()) {
			int here = queue.remove();
			for (List<Integer> edge : feeds) {
				List<Integer> way = (direction == LineageDirection.DOWNSTREAM) ? edge : edge.reversed();
				if (way.getFirst() == here && !hidden.contains(way.getLast())
						&& !distances.containsKey(way.getLast())) {
					distances.put(way.getLast(), distances.getOrDefault(here, 0) + 1);
					queue.add(way.getLast());
				}
			}
		}
		return distances;
	}

	@Test
	void doesNotPassThroughWhatIsHidden() {
		draw(4, Set.of(1), Set.of(List.of(0, 1), List.of(1, 2), List.of(0, 3)));
		Lineage found = follow(LineageDirection.DOWNSTREAM, 5);
		assertThat(found.nodes()).extracting(LineageNode::id).containsExactly(id(0), id(3));
		assertThat(found.edges()).containsExactly(new LineageEdge(id(0), id(3), List.of()));
		assertThat(found.cut()).isNull();
	}

	@Test
	void doesNotHintAtHiddenProductsBeyondTheDepth() {
		draw(3, Set.of(2), Set.of(List.of(0, 1), List.of(1, 2)));
		assertThat(follow(LineageDirection.DOWNSTREAM, 1).cut()).isNull();
		assertThat(follow(LineageDirection.DOWNSTREAM, 0).cut()).isEqualTo(LineageCut.DEPTH);
	}

	@Test
	void seesNothingOfAnUnknownOrHiddenStart() {
		draw(2, Set.of(1), Set.of(List.of(0, 1)));
		assertThat(this.lineages.follow(VIEWER, walk(id(1), LineageDirection.UPSTREAM, 3), false)).isEmpty();
		assertThat(this.lineages.follow(VIEWER, walk(id(9), LineageDirection.UPSTREAM, 3), false)).isEmpty();
		assertThat(this.lineages.follow(Mesh.viewer("nobody"), walk(id(0), LineageDirection.DOWNSTREAM, 3), false))
			.isEmpty();
	}

	@Test
	void cutsWhatIsWiderThanOneAnswer() {
		draw(1_002, Set.of(),
				numbers(1_002).filter((number) -> number > 0)
					.mapToObj((number) -> List.of(0, number))
					.collect(Collectors.toSet()));
		Lineage found = follow(LineageDirection.DOWNSTREAM, 1);
		assertThat(found.nodes()).hasSize(1_000);
		assertThat(found.edges()).hasSize(999);
		assertThat(found.cut()).isEqualTo(LineageCut.BUDGET);
	}

	@Test
	void holdsAThousandWithoutACut() {
		draw(1_000, Set.of(),
				numbers(1_000).filter((number) -> number > 0)
					.mapToObj((number) -> List.of(0, number))
					.collect(Collectors.toSet()));
		assertThat(follow(LineageDirection.DOWNSTREAM, 1).nodes()).hasSize(1_000);
		assertThat(follow(LineageDirection.DOWNSTREAM, 1).cut()).isNull();
	}

	@Test
	void takesOneTransactionHoweverFarItGoes() throws Throwable {
		draw(30, Set.of(), numbers(29).mapToObj((number) -> List.of(number, number + 1)).collect(Collectors.toSet()));
		follow(LineageDirection.DOWNSTREAM, 1);
		int near = BoltTurns.count(() -> follow(LineageDirection.DOWNSTREAM, 1));
		int far = BoltTurns.count(() -> follow(LineageDirection.DOWNSTREAM, 20));
		assertThat(far).isEqualTo(near);
		assertThat(BoltTurns.of(() -> follow(LineageDirection.DOWNSTREAM, 20)).statements()).hasSize(1);
	}

	@Test
	void entersEachProductOnceOnItsShortestWay(Driver driver) throws Throwable {
		draw(3, Set.of(), Set.of(List.of(0, 1), List.of(1, 2)));
		String cypher = BoltTurns.of(() -> follow(LineageDirection.DOWNSTREAM, 2)).statements().getFirst();
		try (Session session = driver.session()) {
			List<String> walks = operators(session.run("EXPLAIN " + cypher).consume().plan()).stream()
				.filter((operator) -> operator.contains("FEEDS*"))
				.toList();
			assertThat(walks).hasSize(2).allMatch((walk) -> walk.startsWith("VarLengthExpand(Pruning,BFS"));
		}
	}

	@Test
	void goesOnByOneHopWhereThereIsNotTimeForAll() throws Throwable {
		draw(8, Set.of(), numbers(7).mapToObj((number) -> List.of(number, number + 1)).collect(Collectors.toSet()));
		LineageWalk walk = hasty(null);
		Lineage whole = this.lineages.follow(VIEWER, walk, false).orElseThrow();
		Lineage begun = this.lineages.follow(VIEWER, walk.upTo(1), false).orElseThrow();
		this.lineages.follow(VIEWER, hasty(begun.frontier()).upTo(2), false);
		SlowDatabase.during((statement) -> statement.contains("*0..11]"), Duration.ofSeconds(8), () -> {
			Lineage found = inTime(walk);
			assertThat(found.nodes()).isEqualTo(whole.nodes().subList(0, 2));
			Lineage rest = inTime(hasty(found.frontier()));
			assertThat(rest.nodes()).isEqualTo(whole.nodes().subList(2, 3));
			assertThat(rest.edges()).containsExactly(new LineageEdge(id(1), id(2), List.of()));
			assertThat(rest.frontier()).isEqualTo(new LineageFrontier(6, false, 2, "p2", id(2).value()));
		});
		assertThat(this.lineages.follow(VIEWER, walk, false).orElseThrow()).isEqualTo(whole);
	}

	@Test
	void saysWithinItsTimeThatThereWasNotEvenEnoughForOneHop() throws Throwable {
		draw(8, Set.of(), numbers(7).mapToObj((number) -> List.of(number, number + 1)).collect(Collectors.toSet()));
		this.lineages.follow(VIEWER, hasty(null).startAlone(), false);
		SlowDatabase.during((statement) -> statement.contains("[:FEEDS*0..") && !statement.contains("[:FEEDS*0..1]"),
				Duration.ofSeconds(8), () -> {
					Lineage found = inTime(hasty(null));
					assertThat(found.nodes()).containsExactly(new LineageNode(id(0), 0));
					Lineage rest = inTime(hasty(found.frontier()));
					assertThat(rest.nodes()).isEmpty();
					assertThat(rest.frontier()).isEqualTo(found.frontier());
				});
	}

	private Lineage inTime(LineageWalk walk) {
		long start = System.nanoTime();
		Lineage found = this.lineages.follow(VIEWER, walk, false).orElseThrow();
		assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(walk.budget().time());
		assertThat(found.cut()).isEqualTo(LineageCut.TIME);
		return found;
	}

	private static LineageWalk hasty(@Nullable LineageFrontier after) {
		return new LineageWalk(new LineageStart(LineageLevel.DATA_PRODUCT, id(0)), LineageLevel.DATA_PRODUCT,
				LineageDirection.DOWNSTREAM, 6, LineageView.WHOLE, new LineageBudget(100, 100, Duration.ofSeconds(6)),
				after);
	}

	@Test
	void prunesInThePastAndUnderAFilterAsWell(Driver driver) throws Throwable {
		draw(3, Set.of(), Set.of(List.of(0, 1), List.of(1, 2)));
		LineageView view = new LineageView(Instant.EPOCH, Set.of(LineageSource.MANUAL), Instant.EPOCH, true);
		LineageWalk walk = new LineageWalk(new LineageStart(LineageLevel.DATA_PRODUCT, id(0)), LineageLevel.COLUMN,
				LineageDirection.UPSTREAM, 2, view, LineageBudget.LARGEST, new LineageFrontier(3, false, 1, "p1", "x"));
		String cypher = BoltTurns.of(() -> this.lineages.follow(VIEWER, walk, true)).statements().getFirst();
		try (Session session = driver.session()) {
			List<String> walks = operators(session.run("EXPLAIN " + cypher).consume().plan()).stream()
				.filter((operator) -> operator.contains("FEEDS|FED*"))
				.toList();
			assertThat(walks).hasSize(2).allMatch((operator) -> operator.startsWith("VarLengthExpand(Pruning,BFS"));
		}
	}

	@Test
	void plansAndPrunesTheWalkOfTwoMomentsOnce(Driver driver) throws Throwable {
		draw(3, Set.of(), Set.of(List.of(0, 1), List.of(1, 2)));
		LineageView view = new LineageView(Instant.EPOCH, Set.of(LineageSource.MANUAL), Instant.EPOCH, true);
		LineageWalk walk = new LineageWalk(new LineageStart(LineageLevel.DATA_PRODUCT, id(0)), LineageLevel.COLUMN,
				LineageDirection.UPSTREAM, 2, view, LineageBudget.LARGEST, null);
		List<String> statements = BoltTurns.of(() -> this.lineages.compare(VIEWER, walk, null, true)).statements();
		assertThat(statements).hasSize(1);
		try (Session session = driver.session()) {
			List<String> walks = operators(session.run("EXPLAIN " + statements.getFirst()).consume().plan()).stream()
				.filter((operator) -> operator.contains("FEEDS|FED*"))
				.toList();
			assertThat(walks).hasSize(2).allMatch((operator) -> operator.startsWith("VarLengthExpand(Pruning,BFS"));
		}
	}

	/**
	 * Nothing of what is drawn here was known to hold at any moment, but it holds now.
	 */
	@Test
	void saysOfTwoMomentsThatThereWasNotTimeForAll() throws Throwable {
		draw(8, Set.of(), numbers(7).mapToObj((number) -> List.of(number, number + 1)).collect(Collectors.toSet()));
		LineageWalk now = hasty(null);
		LineageWalk walk = new LineageWalk(now.start(), now.level(), now.direction(), now.depth(),
				new LineageView(Instant.EPOCH, Set.of(), null, false), now.budget(), null);
		LineageDiff whole = this.lineages.compare(VIEWER, walk, null, false).orElseThrow();
		assertThat(whole.come())
			.isEqualTo(numbers(6).mapToObj((far) -> new LineageNode(id(far + 1), far + 1)).toList());
		assertThat(whole.drawn()).hasSize(6);
		assertThat(whole.cut()).isEqualTo(LineageCut.DEPTH);
		this.lineages.compare(VIEWER, walk.upTo(1), null, false);
		Duration most = walk.budget().time().multipliedBy(2);
		SlowDatabase.during((statement) -> statement.contains("*0..11]"), most, () -> {
			long start = System.nanoTime();
			LineageDiff found = this.lineages.compare(VIEWER, walk, null, false).orElseThrow();
			assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(most);
			assertThat(found.cut()).isEqualTo(LineageCut.TIME);
			assertThat(found.come()).isEmpty();
			assertThat(found.drawn()).isEmpty();
		});
	}

	private static List<String> operators(Plan plan) {
		return Stream
			.concat(Stream.of(plan.operatorType() + " " + plan.arguments().get("Details")),
					plan.children().stream().flatMap((child) -> operators(child).stream()))
			.toList();
	}

	private Lineage follow(LineageDirection direction, int depth) {
		return Unhurried
			.ask(() -> this.lineages.follow(VIEWER, walk(id(0), direction, depth), false), Unhurried::isLate)
			.orElseThrow();
	}

	private static LineageWalk walk(FlowId start, LineageDirection direction, int depth) {
		return new LineageWalk(new LineageStart(LineageLevel.DATA_PRODUCT, start), direction, depth);
	}

	private void draw(int size, Set<Integer> hidden, Set<List<Integer>> feeds) {
		Mesh.aMesh().with(Mesh.aPerson("vera"), Mesh.aTeam("team")).in(this.graph);
		String cypher = """
				MATCH (team:Team {key: 'team'})
				FOREACH (product IN $products |
				  CREATE (team)-[:OWNS]->(p:DataProduct)
				  SET p = product
				)
				WITH DISTINCT 1 AS drawn
				UNWIND $feeds AS edge
				MATCH (source:DataProduct {id: edge.from})
				MATCH (target:DataProduct {id: edge.to})
				CREATE (source)-[:FEEDS]->(target)
				""";
		List<Map<String, Object>> products = numbers(size)
			.mapToObj((number) -> Map.<String, Object>of("id", id(number), "key", "p" + number, "name", "p" + number,
					"status", "ACTIVE", "visibility", hidden.contains(number) ? "PRIVATE" : "PUBLIC"))
			.toList();
		List<Map<String, FlowId>> edges = new HashSet<>(feeds).stream()
			.map((edge) -> Map.of("from", id(edge.getFirst()), "to", id(edge.getLast())))
			.toList();
		this.graph.write((transaction) -> transaction.rows(cypher, Map.of("products", products, "feeds", edges)));
	}

	private static IntStream numbers(int size) {
		return IntStream.range(0, size);
	}

	private static FlowId id(int number) {
		return new FlowId(Mesh.product("p" + number).value());
	}

}
