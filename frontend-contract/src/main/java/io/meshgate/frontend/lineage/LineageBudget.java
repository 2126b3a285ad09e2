package io.meshgate.frontend.lineage;

import java.time.Duration;

import org.jspecify.annotations.Nullable;

/**
 * What a lineage may cost.
 *
 * @param nodes how many nodes it holds at most
 * @param width how many nodes of one distance it holds at most
 * @param time how long it may take
 */
public record LineageBudget(@Nullable Integer nodes, @Nullable Integer width, @Nullable Duration time) {
}
