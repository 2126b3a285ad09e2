package io.meshgate.frontend.domain;

import org.jspecify.annotations.Nullable;

/**
 * Which domain is removed.
 *
 * @param domain the global id of the domain
 * @param expectedVersion the revision the viewer has seen; another one is a conflict
 * @param idempotencyKey the same key answers the first result again
 */
public record RemoveDomainInput(String domain, @Nullable Integer expectedVersion, @Nullable String idempotencyKey) {
}
