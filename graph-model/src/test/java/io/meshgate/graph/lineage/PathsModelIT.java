package io.meshgate.graph.lineage;

import java.time.Clock;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;

import io.meshgate.graph.Graph;
import io.meshgate.graph.lineage.DrawnMesh.Edge;
import io.meshgate.graph.lineage.DrawnMesh.Thing;
import io.meshgate.graph.lineage.path.LineagePath;
import io.meshgate.graph.lineage.path.LineagePaths;
import io.meshgate.graph.lineage.path.Paths;
import io.meshgate.graph.lineage.path.Paths.Route;
import io.meshgate.graph.testing.MeshDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Asks the graph, and a search of all ways in memory, for ways and for sources in meshes
 * drawn at random.
 */
@ExtendWith(MeshDatabase.class)
class PathsModelIT {

	private static final int MESHES = Integer.getInteger("meshgate.test.meshes", 2_000) / 8;

	private static final int MOST = 3;

	private static final int TOO_MANY = 20_000;

	private final Graph graph;

	private final Paths paths;

	private final Lineages lineages;

	PathsModelIT(Graph graph) {
		this.graph = graph;
		this.paths = new Paths(graph, Clock.systemUTC());
		this.lineages = new Lineages(graph, Clock.systemUTC());
	}

	@Test
	void findsTheShortestWays() {
		DrawnMeshes meshes = new DrawnMeshes(this.graph);
		meshes.each(MESHES, (mesh) -> {
			LineageLevel level = level(mesh.random());
			Optional<Thing> from = mesh.one(mesh.of(level));
			Optional<Thing> to = mesh.one(mesh.of(level));
			if (from.isPresent() && to.isPresent()) {
				compare(mesh, from.get(), to.get(), meshes);
			}
		});
	}

	private void compare(DrawnMesh mesh, Thing from, Thing to, DrawnMeshes meshes) {
		LineageView view = mesh.random().nextBoolean() ? LineageView.WHOLE
				: new LineageView(DrawnMesh.EPOCH.plusSeconds(500_000), Set.of(), null, false);
		Optional<LineagePaths> found = this.paths.find(DrawnMeshes.ANYBODY,
				new Route(from.level(), new FlowId(from.id()), new FlowId(to.id()), view), MOST);
		assertThat(found.isPresent()).as(meshes.seed()).isEqualTo(from.visible() && to.visible());
		List<List<FlowId>> expected = ways(mesh, from, to, view);
		found.ifPresent((paths) -> {
			assertThat(paths.cut() && mesh.hub == null).as(meshes.seed()).isFalse();
			int told = paths.cut() ? paths.paths().size() : expected.size();
			assertThat(paths.paths().stream().map(LineagePath::nodes).toList()).as(meshes.seed())
				.isEqualTo(expected.subList(0, told));
		});
	}

	private static List<List<FlowId>> ways(DrawnMesh mesh, Thing from, Thing to, LineageView view) {
		List<List<Thing>> found = new ArrayList<>();
		Deque<List<Thing>> open = new ArrayDeque<>(List.of(List.of(from)));
		while (!open.isEmpty() && open.size() < TOO_MANY) {
			List<Thing> way = open.remove();
			if (found.size() >= MOST && way.size() > found.get(MOST - 1).size()) {
				break;
			}
			if (way.getLast().equals(to)) {
				found.add(way);
				continue;
			}
			mesh.edges.stream()
				.filter((edge) -> edge.counts(view) && edge.from().equals(way.getLast()))
				.map(Edge::to)
				.distinct()
				.filter((next) -> next.visible() && !way.contains(next))
				.forEach((next) -> open.add(longer(way, next)));
		}
		return found.stream()
			.sorted(Comparator.<List<Thing>>comparingInt(List::size)
				.thenComparing((way) -> String.join(" ", way.stream().map(Thing::id).toList())))
			.limit(MOST)
			.map((way) -> way.stream().map((thing) -> new FlowId(thing.id())).toList())
			.toList();
	}

	private static List<Thing> longer(List<Thing> way, Thing next) {
		List<Thing> longer = new ArrayList<>(way);
		longer.add(next);
		return longer;
	}

	@Test
	void findsWhereDataComeFromInTheEnd() {
		DrawnMeshes meshes = new DrawnMeshes(this.graph);
		meshes.each(MESHES,
				(mesh) -> mesh.one(mesh.of(level(mesh.random()))).filter(Thing::visible).ifPresent((start) -> {
					LineageWalk walk = new LineageWalk(new LineageStart(start.level(), new FlowId(start.id())),
							LineageDirection.UPSTREAM, LineageWalk.DEEPEST);
					Set<Thing> reach = new PlainLineage(mesh, walk, false).reach(start).keySet();
					List<FlowId> sources = reach.stream()
						.filter((thing) -> isSource(mesh, names(mesh, thing, reach), reach))
						.map((thing) -> new FlowId(thing.id()))
						.toList();
					assertThat(Unhurried
						.ask(() -> this.lineages.follow(DrawnMeshes.ANYBODY, walk, true), Unhurried::isLate)
						.orElseThrow()
						.sources()).as(meshes.seed()).extracting(LineageNode::id).isEqualTo(sources);
				}));
	}

	/** All names of a thing. */
	private static Set<Thing> names(DrawnMesh mesh, Thing thing, Set<Thing> among) {
		Set<Thing> names = new HashSet<>(Set.of(thing));
		boolean grown = true;
		while (grown) {
			grown = names.addAll(mesh.edges.stream()
				.filter((edge) -> isName(mesh, edge) && among.contains(edge.from()) && among.contains(edge.to()))
				.filter((edge) -> names.contains(edge.from()) || names.contains(edge.to()))
				.flatMap((edge) -> Stream.of(edge.from(), edge.to()))
				.toList());
		}
		return names;
	}

	private static boolean isName(DrawnMesh mesh, Edge edge) {
		return mesh.edges.stream()
			.anyMatch((other) -> other.counts(LineageView.WHOLE) && other.source() == LineageSource.SYMLINK
					&& other.from().equals(edge.from()) && other.to().equals(edge.to()));
	}

	private static boolean isSource(DrawnMesh mesh, Set<Thing> names, Set<Thing> among) {
		return mesh.edges.stream()
			.filter((edge) -> edge.counts(LineageView.WHOLE) && names.contains(edge.to()))
			.filter((edge) -> among.contains(edge.from()) && !names.contains(edge.from()))
			.allMatch((edge) -> isName(mesh, edge));
	}

	private static LineageLevel level(Random random) {
		return LineageLevel.values()[random.nextInt(LineageLevel.values().length)];
	}

}
