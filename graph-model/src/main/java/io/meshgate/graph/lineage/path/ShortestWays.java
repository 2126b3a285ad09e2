package io.meshgate.graph.lineage.path;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;

import io.meshgate.graph.lineage.FlowId;

/**
 * The shortest ways through a part of the mesh. What is nearest to its end by the fewest
 * hops that are left is gone on with first, so that ways come in the order of their
 * length, and of the ids on them where they are as long.
 */
final class ShortestWays {

	private static final int MOST_STEPS = 100_000;

	private static final int MOST_WAYS = 50_000;

	private static final Comparator<List<FlowId>> BY_IDS = (one, other) -> Arrays.compare(ids(one), ids(other));

	private final Map<FlowId, List<FlowId>> next;

	private final Map<FlowId, Integer> left;

	private int steps;

	private int open;

	/**
	 * Looks at a part of the mesh.
	 * @param next where data go from each thing
	 * @param left the fewest hops from each thing to the end
	 */
	ShortestWays(Map<FlowId, List<FlowId>> next, Map<FlowId, Integer> left) {
		this.next = next;
		this.left = left;
	}

	List<LineagePath> from(FlowId start, int most) {
		List<LineagePath> found = new ArrayList<>();
		PriorityQueue<List<FlowId>> ways = new PriorityQueue<>(
				Comparator.comparingInt(this::length).thenComparing(BY_IDS));
		if (this.left.containsKey(start)) {
			ways.add(List.of(start));
		}
		while (!ways.isEmpty() && found.size() < most && !gaveUp()) {
			this.steps++;
			List<FlowId> way = ways.remove();
			if (left(way.getLast()) == 0) {
				found.add(new LineagePath(way));
			}
			else {
				goOn(way, ways);
				this.open = ways.size();
			}
		}
		return found;
	}

	boolean gaveUp() {
		return this.steps >= MOST_STEPS || this.open >= MOST_WAYS;
	}

	private static String[] ids(List<FlowId> way) {
		return way.stream().map(FlowId::value).toArray(String[]::new);
	}

	private void goOn(List<FlowId> way, PriorityQueue<List<FlowId>> ways) {
		for (FlowId step : this.next.getOrDefault(way.getLast(), List.of())) {
			if (this.left.containsKey(step) && !way.contains(step)) {
				List<FlowId> longer = new ArrayList<>(way);
				longer.add(step);
				ways.add(longer);
			}
		}
	}

	private int length(List<FlowId> way) {
		return way.size() + left(way.getLast());
	}

	private int left(FlowId id) {
		return this.left.getOrDefault(id, Integer.MAX_VALUE / 2);
	}

}
