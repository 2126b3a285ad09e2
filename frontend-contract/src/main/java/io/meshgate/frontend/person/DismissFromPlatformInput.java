package io.meshgate.frontend.person;

import org.jspecify.annotations.Nullable;

/**
 * Who is to have which role on the whole platform no more.
 *
 * @param person the global id of the person
 * @param role which
 * @param idempotencyKey the same key answers the first result again
 */
public record DismissFromPlatformInput(String person, PlatformRole role, @Nullable String idempotencyKey) {
}
