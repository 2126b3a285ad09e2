package io.meshgate.frontend.check;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What was found in one product's data.
 *
 * @param dataProduct the global id of the product
 * @param results what was found; at least one and at most 500, each check once at a time
 * @param idempotencyKey the same key answers the first result again
 */
public record ReportCheckResultsInput(String dataProduct, List<CheckResultInput> results,
		@Nullable String idempotencyKey) {

	public ReportCheckResultsInput {
		results = List.copyOf(results);
	}

}
