package io.meshgate.frontend.quality;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What was measured of one product's promises.
 *
 * @param dataProduct the global id of the product
 * @param measurements what was measured; at least one and at most 500, each objective
 * once at a time
 * @param idempotencyKey the same key answers the first result again
 */
public record ReportMeasurementsInput(String dataProduct, List<MeasurementInput> measurements,
		@Nullable String idempotencyKey) {

	public ReportMeasurementsInput {
		measurements = List.copyOf(measurements);
	}

}
