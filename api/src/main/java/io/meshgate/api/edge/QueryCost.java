package io.meshgate.api.edge;

import java.util.Collection;

import graphql.analysis.FieldComplexityEnvironment;
import graphql.analysis.MaxQueryComplexityInstrumentation;
import graphql.execution.AbortExecutionException;

import org.springframework.stereotype.Component;

/**
 * Refuses a document whose answer could become too large: every field counts as one
 * value, and what stands below a page counts as often as the page may have items.
 */
@Component
final class QueryCost extends MaxQueryComplexityInstrumentation {

	/** Small enough that all fields of a document, added up, are still a number. */
	private static final int PLENTY = 1_000_000;

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
		return (field.getArguments().get("ids") instanceof Collection<?> ids) ? Math.max(1, ids.size()) : 1;
	}

}
