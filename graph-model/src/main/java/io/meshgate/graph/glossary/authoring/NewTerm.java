package io.meshgate.graph.glossary.authoring;

import io.meshgate.graph.Ref;
import io.meshgate.graph.glossary.TermId;

/**
 * A term that is about to be defined.
 *
 * @param id its identity
 * @param domain the domain in which it means that
 * @param key its own key, unique in the domain
 * @param text what it says
 */
public record NewTerm(TermId id, Ref domain, String key, TermText text) {
}
