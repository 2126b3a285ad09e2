package io.meshgate.frontend.glossary;

import org.jspecify.annotations.Nullable;

/**
 * Which terms are related, and as what.
 *
 * @param term the global id of the one term, for whose domain the viewer answers
 * @param other the global id of the other term, of whatever domain
 * @param as what they are to each other
 * @param idempotencyKey the same key answers the first result again
 */
public record RelateTermsInput(String term, String other, TermRelation as, @Nullable String idempotencyKey) {
}
