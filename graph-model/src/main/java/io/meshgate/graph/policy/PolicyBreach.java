package io.meshgate.graph.policy;

/**
 * One term of a policy that something is against.
 *
 * @param revision the policy, as it said so
 * @param term which of its terms
 * @param because why: one sentence, of which no line breaks
 */
public record PolicyBreach(AccessPolicyRevisionId revision, AccessTerm term, String because) {
}
