package io.meshgate.graph.check;

import java.time.Duration;
import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * What a check found; of each check there is at most one for each instant.
 *
 * @param id the identity
 * @param at when it was run
 * @param status how it went
 * @param severity how bad it is where it does not pass
 * @param description what was found
 * @param validFor how long it tells; null for until the next one
 */
public record CheckResult(CheckResultId id, Instant at, CheckStatus status, Severity severity,
		@Nullable String description, @Nullable Duration validFor) {
}
