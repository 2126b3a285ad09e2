package io.meshgate.frontend.incident;

import org.jspecify.annotations.Nullable;

/**
 * Which incident is over, and how it ended.
 *
 * @param incident the global id of the incident
 * @param resolution how it ended; at most 10,000 characters
 * @param expectedVersion the version the viewer has seen; another one is a conflict
 * @param idempotencyKey the same key answers the first result again
 */
public record CloseIncidentInput(String incident, String resolution, @Nullable Integer expectedVersion,
		@Nullable String idempotencyKey) {
}
