package io.meshgate.graph.lineage;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Where a lineage starts and how far it goes.
 *
 * @param start what it starts from
 * @param level in which detail
 * @param direction which way
 * @param depth how many hops, 0 to 20
 * @param view which edges count
 * @param budget what it may cost
 * @param after where an earlier answer was cut; null for the first
 */
public record LineageWalk(LineageStart start, LineageLevel level, LineageDirection direction, int depth,
		LineageView view, LineageBudget budget, @Nullable LineageFrontier after) {

	/** The most hops that one answer goes. */
	public static final int DEEPEST = 20;

	public LineageWalk {
		if (depth < 0 || depth > DEEPEST) {
			throw new IllegalArgumentException("A lineage is followed 0 to " + DEEPEST + " hops, not " + depth);
		}
	}

	/**
	 * A walk that sees all there is and costs what is usual.
	 * @param start what it starts from
	 * @param direction which way
	 * @param depth how many hops
	 */
	public LineageWalk(LineageStart start, LineageDirection direction, int depth) {
		this(start, start.level(), direction, depth, LineageView.WHOLE, LineageBudget.USUAL, null);
	}

	/** How many hops it goes from the start, whatever was answered before. */
	int until() {
		LineageFrontier from = this.after;
		if (from == null) {
			return this.depth;
		}
		return from.deeper() ? from.until() + this.depth : from.until();
	}

	/** How many hops away the last thing is that was answered before. */
	int answered() {
		return (this.after != null) ? this.after.distance() : 0;
	}

	/** This walk, but no further than so many hops from the start. */
	LineageWalk upTo(int hops) {
		LineageFrontier from = this.after;
		int nearer = Math.min(hops, until());
		return (from != null)
				? with(this.depth, new LineageFrontier(nearer, false, from.distance(), from.name(), from.id()))
				: with(nearer, null);
	}

	/** The beginning of this walk. */
	LineageWalk startAlone() {
		return with(0, null);
	}

	private LineageWalk with(int depth, @Nullable LineageFrontier after) {
		return new LineageWalk(this.start, this.level, this.direction, depth, this.view, this.budget, after);
	}

	/**
	 * Where to go on from when it is cut.
	 * @param nodes what is answered, which may be nothing
	 * @param last the name of the last of them
	 * @param cut why it is cut
	 */
	@Nullable LineageFrontier behind(List<LineageNode> nodes, @Nullable String last, LineageCut cut) {
		LineageFrontier from = this.after;
		boolean deeper = cut == LineageCut.DEPTH;
		if (!nodes.isEmpty() && last != null) {
			LineageNode node = nodes.getLast();
			return new LineageFrontier(until(), deeper, node.distance(), last, node.id().value());
		}
		return (from != null) ? new LineageFrontier(until(), deeper, from.distance(), from.name(), from.id()) : null;
	}

	/**
	 * What was found in haste: cut by the time, unless it is all that was asked.
	 */
	Lineage cutShort(Lineage found, int hops) {
		LineageFrontier frontier = found.frontier();
		if (frontier == null || (found.cut() == LineageCut.DEPTH && hops >= until())) {
			return found;
		}
		return new Lineage(found.level(), found.nodes(), found.edges(), LineageCut.TIME,
				new LineageFrontier(until(), false, frontier.distance(), frontier.name(), frontier.id()));
	}

	/**
	 * That there was no time to go on from what was answered before, or from the start.
	 */
	Lineage nothingMore(Lineage start) {
		return (this.after == null) ? cutShort(start, 0) : nothingMore();
	}

	/**
	 * That there was no time to go on from what was answered before, which is told as
	 * well.
	 */
	Lineage nothingMore() {
		return new Lineage(this.level, List.of(), List.of(), LineageCut.TIME, this.after);
	}

}
