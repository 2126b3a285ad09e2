package io.meshgate.frontend.domain;

import io.meshgate.frontend.EntityRef;
import org.jspecify.annotations.Nullable;

/**
 * Where a domain goes.
 *
 * @param domain the global id of the domain
 * @param parent the domain it becomes a part of; null or left out to make it a root,
 * which takes an administrator
 * @param expectedVersion the revision the viewer has seen; another one is a conflict
 * @param idempotencyKey the same key answers the first result again
 */
public record MoveDomainInput(String domain, @Nullable EntityRef parent, @Nullable Integer expectedVersion,
		@Nullable String idempotencyKey) {
}
