package io.meshgate.frontend.quality;

import java.time.Duration;

import org.jspecify.annotations.Nullable;

/**
 * What is promised.
 *
 * @param dataProduct the global id of the product
 * @param outputPort the global id of the one output port of the product it is about
 * @param property what is measured, in the words of ODCS where it has some, as latency;
 * at most 100 characters
 * @param name for showing; at most 200 characters
 * @param description what it means, and how it is measured; at most 10,000 characters
 * @param comparison how measured values are held against the target
 * @param target what values are held against
 * @param unit what values and the target are counted in; at most 50 characters
 * @param validFor how long a measurement tells, at most ten years
 * @param idempotencyKey the same key answers the first result again
 */
public record AddObjectiveInput(String dataProduct, @Nullable String outputPort, String property, String name,
		@Nullable String description, ObjectiveComparison comparison, double target, @Nullable String unit,
		@Nullable Duration validFor, @Nullable String idempotencyKey) {
}
