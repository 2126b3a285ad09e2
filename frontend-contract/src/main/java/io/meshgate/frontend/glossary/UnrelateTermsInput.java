package io.meshgate.frontend.glossary;

import org.jspecify.annotations.Nullable;

/**
 * Which terms are no longer related.
 *
 * @param term the global id of the one, for whose domain the viewer answers
 * @param other the global id of the other
 * @param idempotencyKey the same key answers the first result again
 */
public record UnrelateTermsInput(String term, String other, @Nullable String idempotencyKey) {
}
