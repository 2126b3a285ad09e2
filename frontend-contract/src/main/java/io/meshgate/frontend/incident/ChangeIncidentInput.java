package io.meshgate.frontend.incident;

import io.meshgate.frontend.check.Severity;
import org.jspecify.annotations.Nullable;

/**
 * What changes. A field that is left out or null stays as it is; an empty text clears
 * what may be empty.
 *
 * @param incident the global id of the incident
 * @param title for showing; at most 200 characters
 * @param description what is wrong; at most 10,000 characters
 * @param severity how bad it is
 * @param expectedVersion the version the viewer has seen; another one is a conflict
 * @param idempotencyKey the same key answers the first result again
 */
public record ChangeIncidentInput(String incident, @Nullable String title, @Nullable String description,
		@Nullable Severity severity, @Nullable Integer expectedVersion, @Nullable String idempotencyKey) {
}
