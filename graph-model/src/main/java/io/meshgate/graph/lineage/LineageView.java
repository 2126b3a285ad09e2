package io.meshgate.graph.lineage;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * Which edges count.
 *
 * @param asOf those that held at that moment; null for those that hold
 * @param sources those that one of these tells, be it of the datasets they follow from;
 * empty for all
 * @param seenSince those that were seen at or after that moment, or stand for good; null
 * for all
 * @param direct whether those are left out that only decide on values
 */
public record LineageView(@Nullable Instant asOf, Set<LineageSource> sources, @Nullable Instant seenSince,
		boolean direct) {

	/** The relationships that hold or held. */
	static final String EVER = ":FEEDS|FED";

	/** All edges that hold. */
	public static final LineageView WHOLE = new LineageView(null, Set.of(), null, false);

	public LineageView {
		sources = Set.copyOf(sources);
	}

	/**
	 * The relationships to follow: those that hold no more are met in the past alone.
	 * @return their types, as they stand in a pattern
	 */
	public String types() {
		return (this.asOf != null) ? EVER : ":FEEDS";
	}

	/** Holds where a value goes on over the relationship {@code flow}. */
	public static final String DIRECT = """
			(coalesce(size(flow.transformations), 0) = 0
			  OR any(how IN flow.transformations WHERE how STARTS WITH 'DIRECT'))""";

	private static final String HELD = "flow.firstSeenAt <= %1$s AND (flow.endedAt IS NULL OR flow.endedAt > %1$s)";

	/** Holds where the relationship {@code flow} counts; empty where all do. */
	String condition() {
		return counts((this.asOf != null) ? HELD.formatted("$asOf") : "");
	}

	/**
	 * Holds where a relationship {@code flow} of those that hold or held counts at a
	 * moment of the statement's own, rather than at the one of this view.
	 * @param moment what the statement calls it; what that is null for is now
	 * @return a Cypher condition
	 */
	String conditionAt(String moment) {
		return counts("CASE WHEN " + moment + " IS NULL THEN flow:FEEDS ELSE " + HELD.formatted(moment) + " END");
	}

	private String counts(String held) {
		List<String> conditions = new ArrayList<>();
		if (!held.isEmpty()) {
			conditions.add(held);
		}
		if (!this.sources.isEmpty()) {
			conditions.add("(flow.source IN $sources OR flow.toldBy IN $sources)");
		}
		if (this.seenSince != null) {
			conditions.add("(flow.lastSeenAt IS NULL OR flow.lastSeenAt >= $seenSince)");
		}
		if (this.direct) {
			conditions.add(DIRECT);
		}
		return String.join(" AND ", conditions);
	}

	/**
	 * Holds where all relationships of the {@code path} count.
	 * @return a Cypher condition
	 */
	public String walkable() {
		return walkable(condition());
	}

	static String walkable(String condition) {
		return condition.isEmpty() ? "true" : "all(flow IN relationships(path) WHERE " + condition + ")";
	}

	/**
	 * Holds where the relationship {@code flow} counts.
	 * @return a Cypher condition
	 */
	public String holds() {
		return holds(condition());
	}

	static String holds(String condition) {
		return condition.isEmpty() ? "true" : condition;
	}

	/**
	 * What the conditions are held against.
	 * @return parameters
	 */
	public Map<String, @Nullable Object> parameters() {
		Map<String, @Nullable Object> parameters = new HashMap<>();
		parameters.put("asOf", this.asOf);
		parameters.put("sources", this.sources);
		parameters.put("seenSince", this.seenSince);
		return parameters;
	}

}
