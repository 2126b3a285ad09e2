package io.meshgate.api.explanation;

import java.time.OffsetDateTime;

import org.jspecify.annotations.Nullable;

/**
 * The arguments of {@code accessAsOf}.
 *
 * @param outputPort the global id of what could be read
 * @param date when
 * @param first how many
 * @param after a cursor of an earlier page
 */
record AccessAsOfArguments(String outputPort, OffsetDateTime date, @Nullable Integer first, @Nullable String after) {
}
