package io.meshgate.graph.lineage;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import io.meshgate.graph.lineage.DrawnMesh.Thing;
import io.meshgate.graph.lineage.PlainLineage.Beginning;
import org.jspecify.annotations.Nullable;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What a lineage differs in between two moments, said as plainly as can be: two searches
 * in memory, held against what the graph answers.
 */
final class PlainDiff {

	private final Side before;

	private final Side after;

	private PlainDiff(Side before, Side after) {
		this.before = before;
		this.after = after;
	}

	static void check(Lineages lineages, DrawnMesh mesh, Thing start, LineageWalk walk, boolean everything,
			String seed) {
		Instant earlier = mesh.day();
		Instant later = (mesh.random().nextInt(3) > 0) ? mesh.day() : null;
		Optional<LineageDiff> found = Unhurried.ask(
				() -> lineages.compare(everything ? DrawnMeshes.ADMINISTRATOR : DrawnMeshes.ANYBODY,
						asOf(walk, earlier), later, true),
				(diff) -> diff.map(LineageDiff::cut).filter(LineageCut.TIME::equals).isPresent());
		assertThat(found.isPresent()).as(seed).isEqualTo(everything || start.visible());
		found.ifPresent((diff) -> new PlainDiff(Side.of(mesh, start, asOf(walk, earlier), everything),
				Side.of(mesh, start, asOf(walk, later), everything))
			.check(diff, seed));
	}

	private static LineageWalk asOf(LineageWalk walk, @Nullable Instant moment) {
		LineageView view = walk.view();
		return new LineageWalk(walk.start(), walk.level(), walk.direction(), walk.depth(),
				new LineageView(moment, view.sources(), view.seenSince(), view.direct()), walk.budget(), null);
	}

	private void check(LineageDiff found, String seed) {
		int sure = Math.min(this.before.sure(), this.after.sure());
		assertThat(found.come()).as(seed).isEqualTo(this.after.nodesBeside(this.before, sure));
		assertThat(found.gone()).as(seed).isEqualTo(this.before.nodesBeside(this.after, sure));
		this.after.plain().check(found.drawn(), this.after.edgesBeside(this.before, sure), seed);
		this.before.plain().check(found.ended(), this.before.edgesBeside(this.after, sure), seed);
		assertThat(Optional.ofNullable(found.cut())).as(seed)
			.isEqualTo(Optional.ofNullable(this.before.cut()).or(() -> Optional.ofNullable(this.after.cut())));
	}

	/**
	 * The lineage of one moment.
	 *
	 * @param plain the search
	 * @param begun as much of it as one answer holds
	 * @param cut why not more
	 */
	private record Side(PlainLineage plain, Map<Thing, Integer> begun, @Nullable LineageCut cut) {

		static Side of(DrawnMesh mesh, Thing start, LineageWalk walk, boolean everything) {
			PlainLineage plain = new PlainLineage(mesh, walk, everything);
			Map<Thing, Integer> reach = plain.reach(start);
			Beginning beginning = PlainLineage.beginning(List.copyOf(reach.values()), walk, walk.depth());
			return new Side(plain, PlainLineage.first(reach, beginning.size()), beginning.cut());
		}

		/** What is told as far as this is told as it would be if nothing were cut. */
		int sure() {
			int furthest = this.begun.values().stream().mapToInt(Integer::intValue).max().orElse(0);
			if (this.cut == null) {
				return Integer.MAX_VALUE;
			}
			return (this.cut == LineageCut.DEPTH) ? furthest : furthest - 1;
		}

		List<LineageNode> nodesBeside(Side other, int sure) {
			return this.begun.entrySet()
				.stream()
				.filter((each) -> each.getValue() <= sure && !other.begun.containsKey(each.getKey()))
				.map((each) -> new LineageNode(new FlowId(each.getKey().id()), each.getValue()))
				.toList();
		}

		Set<List<String>> edgesBeside(Side other, int sure) {
			Set<Thing> near = this.begun.entrySet()
				.stream()
				.filter((each) -> each.getValue() <= sure)
				.map(Map.Entry::getKey)
				.collect(Collectors.toSet());
			Set<List<String>> others = other.plain.edges(other.begun.keySet(), other.begun.keySet());
			return this.plain.edges(near, near)
				.stream()
				.filter((edge) -> !others.contains(edge))
				.collect(Collectors.toSet());
		}

	}

}
