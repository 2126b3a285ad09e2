package io.meshgate.graph.lineage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import io.meshgate.graph.lineage.DrawnMesh.Edge;
import io.meshgate.graph.lineage.DrawnMesh.Thing;
import org.jspecify.annotations.Nullable;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What a lineage is, said as plainly as can be: a breadth-first search in memory, and the
 * beginning of what it finds.
 */
final class PlainLineage {

	private final DrawnMesh mesh;

	private final LineageLevel level;

	private final LineageDirection direction;

	private final LineageView view;

	private final boolean everything;

	PlainLineage(DrawnMesh mesh, LineageWalk walk, boolean everything) {
		this.mesh = mesh;
		this.level = walk.level();
		this.direction = walk.direction();
		this.view = walk.view();
		this.everything = everything;
	}

	boolean sees(Thing thing) {
		return this.everything || thing.visible();
	}

	/** All that is in reach, nearest first, with its distance. */
	Map<Thing, Integer> reach(Thing start) {
		Map<Thing, Integer> distances = new LinkedHashMap<>();
		List<Thing> layer = this.mesh.of(this.level).stream().filter(start::touches).filter(this::sees).toList();
		for (int distance = 0; !layer.isEmpty(); distance++) {
			for (Thing thing : layer) {
				distances.put(thing, distance);
			}
			layer = layer.stream()
				.flatMap((thing) -> next(thing).stream())
				.filter(this::sees)
				.filter((thing) -> !distances.containsKey(thing))
				.distinct()
				.toList();
		}
		Map<Thing, Integer> sorted = new LinkedHashMap<>();
		distances.keySet()
			.stream()
			.sorted(Comparator.<Thing, Integer>comparing(distances::get)
				.thenComparing(Thing::name)
				.thenComparing(Thing::id))
			.forEach((thing) -> sorted.put(thing, distances.get(thing)));
		return sorted;
	}

	private Set<Thing> next(Thing thing) {
		boolean down = this.direction == LineageDirection.DOWNSTREAM;
		return this.mesh.edges.stream()
			.filter((edge) -> edge.counts(this.view) && (down ? edge.from() : edge.to()).equals(thing))
			.map((edge) -> down ? edge.to() : edge.from())
			.collect(Collectors.toCollection(LinkedHashSet::new));
	}

	/** The edges that count between things, by their ends. */
	Set<List<String>> edges(Set<Thing> among, Set<Thing> news) {
		return this.mesh.edges.stream()
			.filter((edge) -> edge.counts(this.view) && among.contains(edge.from()) && among.contains(edge.to()))
			.filter((edge) -> news.contains(edge.from()) || news.contains(edge.to()))
			.map((edge) -> List.of(edge.from().id(), edge.to().id()))
			.collect(Collectors.toSet());
	}

	/** Holds edges against those that there should be, with who says so. */
	void check(List<LineageEdge> found, Set<List<String>> expected, String seed) {
		assertThat(found.stream().map(PlainLineage::ends)).as(seed).containsExactlyInAnyOrderElementsOf(expected);
		Map<List<String>, Set<LineageSource>> sources = sources();
		assertThat(found).as(seed)
			.allSatisfy(
					(edge) -> assertThat(edge.origins().stream().map(LineageOrigin::source).collect(Collectors.toSet()))
						.isEqualTo(sources.get(ends(edge))));
	}

	private static List<String> ends(LineageEdge edge) {
		return List.of(edge.from().value(), edge.to().value());
	}

	private Map<List<String>, Set<LineageSource>> sources() {
		Map<List<String>, Set<LineageSource>> sources = new HashMap<>();
		for (Edge edge : this.mesh.edges) {
			if (edge.counts(this.view)) {
				sources.computeIfAbsent(List.of(edge.from().id(), edge.to().id()), (_) -> new LinkedHashSet<>())
					.add(edge.source());
			}
		}
		return sources;
	}

	/**
	 * How much of it one answer holds, after what earlier answers held, and why not more.
	 */
	static Beginning beginning(List<Integer> distances, LineageWalk walk, int until) {
		List<Integer> seen = new ArrayList<>();
		Map<Integer, Integer> ofOneDistance = new HashMap<>();
		for (int distance : distances) {
			if (distance > until) {
				return new Beginning(seen.size(), LineageCut.DEPTH);
			}
			if (ofOneDistance.merge(distance, 1, Integer::sum) > walk.budget().width()) {
				return new Beginning(seen.size(), LineageCut.WIDTH);
			}
			if (seen.size() == walk.budget().nodes()) {
				return new Beginning(seen.size(), LineageCut.BUDGET);
			}
			seen.add(distance);
		}
		return new Beginning(seen.size(), null);
	}

	/** The first so many of what is in reach, in its order. */
	static Map<Thing, Integer> first(Map<Thing, Integer> reach, int many) {
		Map<Thing, Integer> first = new LinkedHashMap<>();
		reach.entrySet().stream().limit(many).forEach((each) -> first.put(each.getKey(), each.getValue()));
		return first;
	}

	/** How many, and why not more. */
	record Beginning(int size, @Nullable LineageCut cut) {
	}

}
