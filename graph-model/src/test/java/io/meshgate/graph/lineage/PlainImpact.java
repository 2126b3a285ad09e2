package io.meshgate.graph.lineage;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.meshgate.graph.lineage.DrawnMesh.Edge;
import io.meshgate.graph.lineage.DrawnMesh.Thing;
import io.meshgate.graph.lineage.impact.Affected;
import io.meshgate.graph.lineage.impact.Impact;
import io.meshgate.graph.lineage.impact.Impacts;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What breaks, said as plainly as can be: a closure in memory, held against what the
 * graph answers.
 */
final class PlainImpact {

	private static final int MOST = 1_000;

	private PlainImpact() {
	}

	static void check(Impacts impacts, DrawnMesh mesh, Thing start, DrawnMeshes meshes) {
		boolean everything = mesh.random().nextInt(3) == 0;
		boolean valuesOnly = mesh.random().nextBoolean();
		Optional<Impact> found = impacts.find(everything ? DrawnMeshes.ADMINISTRATOR : DrawnMeshes.ANYBODY,
				new LineageStart(start.level(), new FlowId(start.id())), valuesOnly);
		assertThat(found.isPresent()).as(meshes.seed()).isEqualTo(everything || start.visible());
		found
			.ifPresent((impact) -> compare(impact, new Closure(mesh, valuesOnly).of(start), everything, meshes.seed()));
	}

	private static void compare(Impact found, Set<Thing> expected, boolean everything, String seed) {
		same(found.products(), expected, LineageLevel.DATA_PRODUCT, everything, seed);
		same(found.ports(), expected, LineageLevel.OUTPUT_PORT, everything, seed);
		same(found.datasets(), expected, LineageLevel.DATASET, everything, seed);
		same(found.columns(), expected, LineageLevel.COLUMN, everything, seed);
	}

	private static void same(Affected<FlowId> found, Set<Thing> expected, LineageLevel level, boolean everything,
			String seed) {
		List<Thing> all = expected.stream().filter((thing) -> thing.level() == level).toList();
		List<FlowId> seen = all.stream()
			.filter((thing) -> everything || thing.visible())
			.sorted(Comparator.comparing(Thing::name).thenComparing(Thing::id))
			.map((thing) -> new FlowId(thing.id()))
			.toList();
		assertThat(found.those()).as(seed).isEqualTo(seen.subList(0, Math.min(MOST, seen.size())));
		assertThat(found.seen()).as(seed).isEqualTo(seen.size());
		assertThat(found.total()).as(seed).isEqualTo(all.size());
	}

	/**
	 * What is affected, said as plainly as can be.
	 */
	private record Closure(DrawnMesh mesh, boolean valuesOnly) {

		Set<Thing> of(Thing start) {
			Set<Thing> flows = reach(Set.of(start),
					this.valuesOnly && start.level().compareTo(LineageLevel.DATASET) >= 0);
			Set<Thing> datasets = flows.stream()
				.map((thing) -> above(thing, LineageLevel.DATASET))
				.flatMap(Optional::stream)
				.collect(Collectors.toSet());
			if (start.level() == LineageLevel.COLUMN) {
				datasets.addAll(reach(untold(datasets), this.valuesOnly));
			}
			Set<Thing> own = ports(Set.of(start));
			Set<Thing> ports = (start.level().compareTo(LineageLevel.DATASET) < 0) ? own : ports(datasets);
			Set<Thing> home = above(start, LineageLevel.DATA_PRODUCT).stream().collect(Collectors.toSet());
			Set<Thing> direct = products(next(ports, false));
			if (start.level() == LineageLevel.DATA_PRODUCT) {
				direct.addAll(next(Set.of(start), false));
			}
			Set<Thing> fed = reach(direct, false);
			Set<Thing> affected = new HashSet<>(products(ports));
			affected.addAll(fed);
			affected.removeAll(home);
			Stream.of(ports, ports(fed))
				.flatMap(Collection::stream)
				.filter((port) -> !own.contains(port))
				.forEach(affected::add);
			if (start.level().compareTo(LineageLevel.DATASET) >= 0) {
				affected.addAll(flows);
				affected.addAll(datasets);
			}
			above(start, LineageLevel.DATASET).ifPresent(affected::remove);
			affected.remove(start);
			return affected;
		}

		private Set<Thing> reach(Set<Thing> from, boolean direct) {
			Set<Thing> reached = new HashSet<>(from);
			Set<Thing> layer = reached;
			while (!layer.isEmpty()) {
				layer = next(layer, direct);
				layer.removeAll(reached);
				reached.addAll(layer);
			}
			return reached;
		}

		private Set<Thing> next(Set<Thing> from, boolean direct) {
			LineageView view = new LineageView(null, Set.of(), null, direct);
			return this.mesh.edges.stream()
				.filter((edge) -> from.contains(edge.from()) && edge.counts(view))
				.map(Edge::to)
				.collect(Collectors.toSet());
		}

		/** What datasets go into without a word of their columns. */
		private Set<Thing> untold(Set<Thing> datasets) {
			LineageView view = new LineageView(null, Set.of(), null, this.valuesOnly);
			return this.mesh.edges.stream()
				.filter((edge) -> datasets.contains(edge.from()) && edge.counts(view) && !edge.from().equals(edge.to()))
				.filter((edge) -> this.mesh.edges.stream()
					.noneMatch((told) -> told.counts(LineageView.WHOLE) && edge.from().equals(told.from().within())
							&& edge.to().equals(told.to().within())))
				.map(Edge::to)
				.collect(Collectors.toSet());
		}

		private Set<Thing> ports(Set<Thing> things) {
			return this.mesh.of(LineageLevel.OUTPUT_PORT)
				.stream()
				.filter((port) -> things.stream().anyMatch(port::touches))
				.collect(Collectors.toSet());
		}

		private static Set<Thing> products(Set<Thing> ports) {
			return ports.stream()
				.map((port) -> above(port, LineageLevel.DATA_PRODUCT))
				.flatMap(Optional::stream)
				.collect(Collectors.toSet());
		}

		private static Optional<Thing> above(Thing thing, LineageLevel level) {
			for (Thing at = thing; at != null; at = at.within()) {
				if (at.level() == level) {
					return Optional.of(at);
				}
			}
			return Optional.empty();
		}

	}

}
