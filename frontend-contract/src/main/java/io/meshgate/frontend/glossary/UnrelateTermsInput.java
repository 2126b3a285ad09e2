package io.meshgate.frontend.glossary;

import org.jspecify.annotations.Nullable;

/**
 * Which terms are no longer related.
 *
 * @param term the global id of the one term, for whose domain the viewer answers
 * @param other the global id of the other term
 * @param idempotencyKey the same key answers the first result again
 */
public record UnrelateTermsInput(String term, String other, @Nullable String idempotencyKey) {
}
