package io.meshgate.frontend.check;

import java.time.Duration;
import java.time.OffsetDateTime;

import org.jspecify.annotations.Nullable;

/**
 * What a check found.
 *
 * @param name the check's name; at most 200 characters
 * @param outputPort the global id of the one output port of the product it is about
 * @param column the column it is about; at most 200 characters
 * @param at when it was run: not in the future
 * @param status how it went
 * @param severity how bad it is where it does not pass
 * @param description what was found, for a person to read; at most 10,000 characters
 * @param validFor how long it tells how the data are, a second to 3660 days; until the
 * next result unless given
 */
public record CheckResultInput(String name, @Nullable String outputPort, @Nullable String column, OffsetDateTime at,
		CheckStatus status, @Nullable Severity severity, @Nullable String description, @Nullable Duration validFor) {
}
