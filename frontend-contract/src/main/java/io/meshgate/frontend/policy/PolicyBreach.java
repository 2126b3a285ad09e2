package io.meshgate.frontend.policy;

/**
 * One term of a policy that something is against.
 *
 * @param revision the policy, as it said so
 * @param term which of its terms
 * @param because why: one sentence
 */
public record PolicyBreach(AccessPolicyRevision revision, AccessTerm term, String because) {
}
