package io.meshgate.api.policy.authoring;

import io.meshgate.graph.Ref;
import io.meshgate.graph.policy.AccessTerms;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wants a policy to say.
 *
 * @param domain where it holds; null for the whole platform
 * @param terms all that it says
 * @param seen the revision they have seen, 0 for none; null where they do not say
 */
record PolicyDraft(@Nullable Ref domain, AccessTerms terms, @Nullable Integer seen) {
}
