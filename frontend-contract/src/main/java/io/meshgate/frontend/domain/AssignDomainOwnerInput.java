package io.meshgate.frontend.domain;

import io.meshgate.frontend.EntityRef;
import org.jspecify.annotations.Nullable;

/**
 * Who is to answer for a domain.
 *
 * @param domain the global id of the domain
 * @param owner the team that will answer for it
 * @param expectedVersion the revision the viewer has seen; another one is a conflict
 * @param idempotencyKey the same key answers the first result again
 */
public record AssignDomainOwnerInput(String domain, EntityRef owner, @Nullable Integer expectedVersion,
		@Nullable String idempotencyKey) {
}
