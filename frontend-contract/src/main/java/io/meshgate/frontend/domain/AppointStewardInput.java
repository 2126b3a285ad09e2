package io.meshgate.frontend.domain;

import io.meshgate.frontend.EntityRef;
import org.jspecify.annotations.Nullable;

/**
 * Who is to look after a domain.
 *
 * @param domain the global id of the domain
 * @param person who will look after it
 * @param expectedVersion the revision the viewer has seen; another one is a conflict
 * @param idempotencyKey the same key answers the first result again
 */
public record AppointStewardInput(String domain, EntityRef person, @Nullable Integer expectedVersion,
		@Nullable String idempotencyKey) {
}
