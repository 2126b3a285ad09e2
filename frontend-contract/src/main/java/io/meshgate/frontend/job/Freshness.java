package io.meshgate.frontend.job;

import java.time.OffsetDateTime;

/**
 * How fresh data are.
 *
 * @param at when a run last wrote them
 * @param run the run that did
 */
public record Freshness(OffsetDateTime at, Run run) {
}
