package io.meshgate.frontend.domain;

import org.jspecify.annotations.Nullable;

/**
 * What changes. A field that is left out or null stays as it is; an empty text clears
 * what may be empty.
 *
 * @param domain the global id of the domain
 * @param name for showing; at most 200 characters
 * @param description what it is about; at most 10,000 characters
 * @param boundary where it ends: what belongs in it and what does not; at most 10,000
 * characters
 * @param expectedVersion the revision the viewer has seen; another one is a conflict
 * @param idempotencyKey the same key answers the first result again
 */
public record ChangeDomainInput(String domain, @Nullable String name, @Nullable String description,
		@Nullable String boundary, @Nullable Integer expectedVersion, @Nullable String idempotencyKey) {
}
