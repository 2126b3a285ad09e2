package io.meshgate.frontend.check;

import java.time.Duration;
import java.time.OffsetDateTime;

import org.jspecify.annotations.Nullable;

/**
 * What a check found.
 *
 * @param at when it was run
 * @param status how it went
 * @param severity how bad it is where it does not pass
 * @param description what was found, for a person to read
 * @param validFor how long it tells how the data are; null for until the next one
 */
public record CheckResult(OffsetDateTime at, CheckStatus status, Severity severity, @Nullable String description,
		@Nullable Duration validFor) {
}
