package io.meshgate.graph.glossary;

import io.meshgate.graph.Ref;
import org.jspecify.annotations.Nullable;

/**
 * Which terms are asked for; both conditions must hold, and one that is null holds for
 * every term.
 *
 * @param domain in this domain or below it
 * @param search words to be found in the name, the key or a synonym
 * @param counted whether the number of all of them is wanted
 */
public record TermQuery(@Nullable Ref domain, @Nullable String search, boolean counted) {
}
