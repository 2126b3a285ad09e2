package io.meshgate.graph.lineage;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import io.meshgate.graph.Graph;
import io.meshgate.graph.lineage.DrawnMesh.Thing;
import io.meshgate.graph.lineage.PlainLineage.Beginning;
import io.meshgate.graph.lineage.impact.Impacts;
import io.meshgate.graph.person.Viewer;
import io.meshgate.graph.testing.MeshDatabase;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Asks the graph and a search in memory the same questions of meshes drawn at random.
 */
@ExtendWith(MeshDatabase.class)
class LineageModelIT {

	private static final int MESHES = Integer.getInteger("meshgate.test.meshes", 2_000);

	private static final int SHAPES = 12;

	/** So many of them also of two moments. */
	private static final int COMPARED = 4;

	private final Graph graph;

	private final Lineages lineages;

	private final Impacts impacts;

	LineageModelIT(Graph graph) {
		this.graph = graph;
		this.lineages = new Lineages(graph, Clock.systemUTC());
		this.impacts = new Impacts(graph, Clock.systemUTC());
	}

	@Test
	void agreesWithASearchInMemory() {
		DrawnMeshes meshes = new DrawnMeshes(this.graph);
		Random random = meshes.random();
		List<Shape> shapes = IntStream.range(0, SHAPES)
			.mapToObj((number) -> Shape.any(random, number % 3 == 0))
			.toList();
		List<Shape> wide = Arrays.stream(LineageLevel.values()).map((level) -> Shape.wide(random, level)).toList();
		meshes.each(MESHES, (mesh) -> {
			Shape shape = shapes.get(mesh.random().nextInt(SHAPES));
			mesh.one(mesh.of(shape.from())).ifPresent((start) -> compare(mesh, start, shape, meshes.seed()));
			Shape twice = shapes.get(mesh.random().nextInt(COMPARED));
			mesh.one(mesh.of(twice.from()))
				.ifPresent((start) -> PlainDiff.check(this.lineages, mesh, start, twice.walk(start), twice.everything(),
						meshes.seed()));
			mesh.one(mesh.things).ifPresent((start) -> PlainImpact.check(this.impacts, mesh, start, meshes));
			Thing hub = mesh.hub;
			if (hub != null) {
				Shape all = wide.get(hub.level().ordinal());
				compare(mesh, hub, all, meshes.seed());
				PlainDiff.check(this.lineages, mesh, hub, all.walk(hub), all.everything(), meshes.seed());
				PlainImpact.check(this.impacts, mesh, hub, meshes);
			}
		});
	}

	/** Takes an answer up again and again, until it is whole. */
	private void compare(DrawnMesh mesh, Thing start, Shape shape, String seed) {
		Viewer viewer = shape.everything() ? DrawnMeshes.ADMINISTRATOR : DrawnMeshes.ANYBODY;
		LineageWalk walk = shape.walk(start);
		PlainLineage plain = new PlainLineage(mesh, walk, shape.everything());
		if (!plain.sees(start)) {
			assertThat(follow(viewer, walk)).as(seed).isEmpty();
			return;
		}
		List<Map.Entry<Thing, Integer>> reach = List.copyOf(plain.reach(start).entrySet());
		Set<Thing> answered = new HashSet<>();
		int until = walk.depth();
		for (int turn = 0; turn < 3; turn++) {
			List<Map.Entry<Thing, Integer>> rest = reach.subList(answered.size(), reach.size());
			Beginning expected = PlainLineage.beginning(rest.stream().map(Map.Entry::getValue).toList(), walk, until);
			List<Map.Entry<Thing, Integer>> begun = rest.subList(0, expected.size());
			Lineage found = follow(viewer, walk).orElseThrow();
			assertThat(found.nodes()).as(seed).isEqualTo(nodes(begun));
			assertThat(found.cut()).as(seed).isEqualTo(expected.cut());
			Set<Thing> news = begun.stream().map(Map.Entry::getKey).collect(Collectors.toSet());
			answered.addAll(news);
			plain.check(found.edges(), plain.edges(answered, news), seed);
			Optional<LineageFrontier> frontier = Optional.ofNullable(found.frontier());
			assertThat(frontier.isPresent()).as(seed).isEqualTo(expected.cut() != null);
			if (frontier.isEmpty()) {
				return;
			}
			until = (expected.cut() == LineageCut.DEPTH) ? until + walk.depth() : until;
			walk = shape.walk(start, frontier.get());
		}
	}

	private Optional<Lineage> follow(Viewer viewer, LineageWalk walk) {
		return Unhurried.ask(() -> this.lineages.follow(viewer, walk, true), Unhurried::isLate);
	}

	private static List<LineageNode> nodes(List<Map.Entry<Thing, Integer>> reach) {
		return reach.stream().map((each) -> new LineageNode(new FlowId(each.getKey().id()), each.getValue())).toList();
	}

	/**
	 * A manner of asking. There are few of them, as the database plans each anew.
	 */
	private record Shape(LineageLevel from, LineageLevel level, LineageDirection direction, int depth, LineageView view,
			LineageBudget budget, boolean everything) {

		/** From what a thousand read, as far as more than one answer tells. */
		static Shape wide(Random random, LineageLevel level) {
			return new Shape(level, level, LineageDirection.DOWNSTREAM, 2, LineageView.WHOLE,
					new LineageBudget(any(random, new Integer[] { 300, 700, 5_000 }), 1_000, Duration.ofSeconds(20)),
					random.nextBoolean());
		}

		static Shape any(Random random, boolean past) {
			LineageLevel from = any(random, LineageLevel.values());
			return new Shape(from, (random.nextInt(3) > 0) ? from : any(random, LineageLevel.values()),
					any(random, LineageDirection.values()), any(random, new Integer[] { 0, 1, 2, 3, 6 }),
					view(random, past),
					new LineageBudget(any(random, new Integer[] { 1, 4, 1_000 }),
							any(random, new Integer[] { 1, 3, 1_000 }), Duration.ofSeconds(20)),
					random.nextInt(3) == 0);
		}

		private static LineageView view(Random random, boolean past) {
			List<LineageSource> sources = new ArrayList<>(List.of(LineageSource.values()));
			sources.removeIf((_) -> random.nextInt(4) == 0);
			return (!past && random.nextInt(3) > 0) ? LineageView.WHOLE
					: new LineageView(past ? day(random) : null, random.nextBoolean() ? Set.of() : Set.copyOf(sources),
							(random.nextInt(3) == 0) ? day(random) : null, random.nextInt(3) == 0);
		}

		private static Instant day(Random random) {
			return DrawnMesh.EPOCH.plus(Duration.ofDays(random.nextInt(12)));
		}

		private static <T> T any(Random random, T[] some) {
			return some[random.nextInt(some.length)];
		}

		LineageWalk walk(Thing start) {
			return walk(start, null);
		}

		LineageWalk walk(Thing start, @Nullable LineageFrontier after) {
			return new LineageWalk(new LineageStart(this.from, new FlowId(start.id())), this.level, this.direction,
					this.depth, this.view, this.budget, after);
		}

	}

}
