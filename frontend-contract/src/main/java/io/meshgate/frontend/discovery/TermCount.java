package io.meshgate.frontend.discovery;

import io.meshgate.frontend.glossary.Term;

/**
 * How many products are about a term.
 *
 * @param term the term
 * @param count how many
 */
public record TermCount(Term term, int count) {
}
