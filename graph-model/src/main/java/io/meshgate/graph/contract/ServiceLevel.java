package io.meshgate.graph.contract;

import org.jspecify.annotations.Nullable;

/**
 * A service level that a contract promises.
 *
 * @param property of what, as {@code latency} or {@code retention}
 * @param element for which objects or columns
 * @param value how much
 * @param unit of what
 * @param driver for whose sake, as {@code regulatory}
 */
public record ServiceLevel(String property, @Nullable String element, @Nullable String value, @Nullable String unit,
		@Nullable String driver) {
}
