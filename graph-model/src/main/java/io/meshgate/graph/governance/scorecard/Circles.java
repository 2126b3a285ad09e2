package io.meshgate.graph.governance.scorecard;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What goes in circles among things that lead to each other. The groups in which each
 * leads to each other are found in one walk over all edges (Tarjan's algorithm, without
 * recursion): no path is ever enumerated, however many circles run through a group.
 */
final class Circles {

	private final List<String> names;

	private final int[][] next;

	/** When each was met, from 1 on; 0 for those not met yet. */
	private final int[] met;

	/** The earliest that is reached back to. */
	private final int[] low;

	private final boolean[] open;

	private final Deque<Integer> waiting = new ArrayDeque<>();

	private final List<List<Integer>> groups = new ArrayList<>();

	private int clock;

	/**
	 * Finds all groups.
	 * @param edges where each thing leads to; what is not a key itself is passed over
	 */
	Circles(Map<String, List<String>> edges) {
		this.names = edges.keySet().stream().sorted().toList();
		Map<String, Integer> numbers = new HashMap<>();
		this.names.forEach((name) -> numbers.put(name, numbers.size()));
		this.next = this.names.stream()
			.map((name) -> edges.getOrDefault(name, List.of())
				.stream()
				.filter(numbers::containsKey)
				.mapToInt(numbers::get)
				.distinct()
				.toArray())
			.toArray(int[][]::new);
		this.met = new int[this.next.length];
		this.low = new int[this.next.length];
		this.open = new boolean[this.next.length];
		for (int start = 0; start < this.next.length; start++) {
			if (this.met[start] == 0) {
				walk(start);
			}
		}
		this.groups.sort(Comparator.<List<Integer>>comparingInt(List::size)
			.thenComparing((group) -> this.names.get(group.stream().min(Integer::compare).orElseThrow())));
	}

	/** How many groups there are. */
	int count() {
		return this.groups.size();
	}

	/** How many things are in one of them. */
	int size() {
		return this.groups.stream().mapToInt(List::size).sum();
	}

	/**
	 * A shortest circle through one thing of each group, the smallest groups first.
	 * @param most how many at most
	 * @return each leads to the next, and the last to the first
	 */
	List<List<String>> examples(int most) {
		return this.groups.stream()
			.limit(most)
			.map((group) -> circle(group).stream().map(this.names::get).toList())
			.toList();
	}

	private void walk(int start) {
		Deque<int[]> path = new ArrayDeque<>();
		path.push(enter(start));
		while (!path.isEmpty()) {
			int[] here = path.peek();
			int node = here[0];
			if (here[1] < this.next[node].length) {
				int to = this.next[node][here[1]++];
				if (this.met[to] == 0) {
					path.push(enter(to));
				}
				else if (this.open[to]) {
					this.low[node] = Math.min(this.low[node], this.met[to]);
				}
			}
			else {
				path.pop();
				leave(node);
				if (!path.isEmpty()) {
					int above = path.peek()[0];
					this.low[above] = Math.min(this.low[above], this.low[node]);
				}
			}
		}
	}

	private int[] enter(int node) {
		this.met[node] = ++this.clock;
		this.low[node] = this.clock;
		this.open[node] = true;
		this.waiting.push(node);
		return new int[] { node, 0 };
	}

	private void leave(int node) {
		if (this.low[node] != this.met[node]) {
			return;
		}
		List<Integer> group = new ArrayList<>();
		int last;
		do {
			last = this.waiting.pop();
			this.open[last] = false;
			group.add(last);
		}
		while (last != node);
		if (group.size() > 1 || Arrays.stream(this.next[node]).anyMatch((to) -> to == node)) {
			this.groups.add(group);
		}
	}

	/** Breadth first from the first by name, which is in its group and so comes back. */
	private List<Integer> circle(List<Integer> group) {
		int start = group.stream().min(Integer::compare).orElseThrow();
		Map<Integer, Integer> from = new HashMap<>();
		Deque<Integer> reached = new ArrayDeque<>(List.of(start));
		while (!from.containsKey(start)) {
			int node = reached.remove();
			for (int to : this.next[node]) {
				if (from.putIfAbsent(to, node) == null) {
					reached.add(to);
				}
			}
		}
		Deque<Integer> circle = new ArrayDeque<>();
		int node = start;
		do {
			node = Objects.requireNonNull(from.get(node));
			circle.push(node);
		}
		while (node != start);
		return List.copyOf(circle);
	}

}
