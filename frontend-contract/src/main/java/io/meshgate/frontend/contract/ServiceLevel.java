package io.meshgate.frontend.contract;

import org.jspecify.annotations.Nullable;

/**
 * A service level that a contract promises.
 *
 * @param property of what
 * @param element for which objects or columns; null for all
 * @param value how much
 * @param unit of what
 * @param driver for whose sake
 */
public record ServiceLevel(String property, @Nullable String element, @Nullable String value, @Nullable String unit,
		@Nullable String driver) {
}
