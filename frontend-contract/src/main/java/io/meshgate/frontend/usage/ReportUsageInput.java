package io.meshgate.frontend.usage;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * How often one product was read.
 *
 * @param dataProduct the global id of the product
 * @param reads how often; at least one and at most 500, each port once a day
 * @param idempotencyKey the same key answers the first result again
 */
public record ReportUsageInput(String dataProduct, List<PortReadsInput> reads, @Nullable String idempotencyKey) {

	public ReportUsageInput {
		reads = List.copyOf(reads);
	}

}
