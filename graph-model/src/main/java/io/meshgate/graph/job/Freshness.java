package io.meshgate.graph.job;

import java.time.Instant;

/**
 * How fresh data are.
 *
 * @param at when a run last wrote them
 * @param run which one
 */
public record Freshness(Instant at, Run run) {
}
