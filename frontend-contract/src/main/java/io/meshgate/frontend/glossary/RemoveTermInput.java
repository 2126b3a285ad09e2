package io.meshgate.frontend.glossary;

import org.jspecify.annotations.Nullable;

/**
 * Which term goes.
 *
 * @param term the global id of the term
 * @param expectedVersion the revision the viewer has seen; another one is a conflict
 * @param idempotencyKey the same key answers the first result again
 */
public record RemoveTermInput(String term, @Nullable Integer expectedVersion, @Nullable String idempotencyKey) {
}
