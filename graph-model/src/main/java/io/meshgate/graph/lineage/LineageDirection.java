package io.meshgate.graph.lineage;

/**
 * Which way a lineage is followed; each carries the pattern of a walk from {@code start}.
 */
public enum LineageDirection {

	/** To where the data come from. */
	UPSTREAM("(start)<-[%s*0..%d]-"),

	/** To where the data go. */
	DOWNSTREAM("(start)-[%s*0..%d]->");

	private final String pattern;

	LineageDirection(String pattern) {
		this.pattern = pattern;
	}

	/**
	 * A walk.
	 * @param types of the relationships
	 * @param hops how many at most
	 * @return the pattern, up to where the last node stands
	 */
	public String walk(String types, int hops) {
		return this.pattern.formatted(types, hops);
	}

}
