package io.meshgate.api.edge;

import java.util.Collection;
import java.util.Map;

import graphql.analysis.FieldComplexityEnvironment;
import graphql.analysis.MaxQueryComplexityInstrumentation;
import graphql.execution.AbortExecutionException;
import io.meshgate.graph.lineage.LineageBudget;

import org.springframework.stereotype.Component;

/**
 * Refuses a document whose answer could become too large: every field counts as one
 * value, and what stands below a page counts as often as the page may have items. What
 * stands below a lineage counts for one in {@link #SHARE} of the nodes it may hold.
 */
@Component
final class QueryCost extends MaxQueryComplexityInstrumentation {

	/** Small enough that all fields of a document, added up, are still a number. */
	private static final int PLENTY = 1_000_000;

	/**
	 * What questions of lineage hold at most, unless their budget says how much.
	 */
	private static final Map<String, Integer> LINEAGES = Map.of("lineage", LineageBudget.USUAL.nodes(), "lineageDiff",
			LineageBudget.MOST_NODES, "rootSources", LineageBudget.MOST_NODES, "impact", 1_000, "previewRevocation",
			1_000, "previewDeprecation", 1_000);

	/**
	 * Lineages are seldom as large as they may be, and all of their nodes are loaded at
	 * once: counted in full, the usual one could not be asked for with its names.
	 */
	private static final int SHARE = 20;

	QueryCost(EdgeSettings settings) {
		super(settings.maxCost(), QueryCost::cost);
	}

	@Override
	protected AbortExecutionException mkAbortException(int cost, int maxCost) {
		return new AbortExecutionException("The answer could hold " + cost + " values, which is more than " + maxCost
				+ ": ask for fewer fields or smaller pages.");
	}

	static int cost(FieldComplexityEnvironment field, int below) {
		return (int) Math.min(1 + times(field) * Math.max(below, 0), PLENTY);
	}

	private static long times(FieldComplexityEnvironment field) {
		if (field.getArguments().get("first") instanceof Integer first) {
			return Math.max(1, first);
		}
		if (field.getArguments().get("ids") instanceof Collection<?> ids) {
			return Math.max(1, ids.size());
		}
		return Math.max(1, nodes(field) / SHARE);
	}

	private static int nodes(FieldComplexityEnvironment field) {
		if (!field.getParentType().getName().equals("Query")) {
			return 1;
		}
		return (field.getArguments().get("budget") instanceof Map<?, ?> budget
				&& budget.get("nodes") instanceof Integer nodes) ? nodes
						: LINEAGES.getOrDefault(field.getField().getName(), 1);
	}

}
