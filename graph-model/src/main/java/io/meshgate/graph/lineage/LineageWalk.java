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
		return (this.after != null) ? this.after.until() : this.depth;
	}

	/** This walk from its beginning, but no further than so many hops. */
	LineageWalk upTo(int hops) {
		return new LineageWalk(this.start, this.level, this.direction, Math.min(hops, this.depth), this.view,
				this.budget, null);
	}

	/** Where to go on from when it is cut behind a thing. */
	LineageFrontier behind(LineageNode last, String name, LineageCut cut) {
		int until = (cut == LineageCut.DEPTH) ? until() + Math.max(1, this.depth) : until();
		return new LineageFrontier(until, last.distance(), name, last.id().value());
	}

	/**
	 * What was found in haste: cut by the time, unless it was all there is.
	 */
	Lineage cutShort(Lineage found) {
		LineageFrontier frontier = found.frontier();
		if (frontier == null) {
			return found;
		}
		return new Lineage(found.level(), found.nodes(), found.edges(), LineageCut.TIME,
				new LineageFrontier(until(), frontier.distance(), frontier.name(), frontier.id()));
	}

	/** That there was no time to go on. */
	Lineage nothingYet() {
		return new Lineage(this.level, List.of(), List.of(), LineageCut.TIME, this.after);
	}

}
