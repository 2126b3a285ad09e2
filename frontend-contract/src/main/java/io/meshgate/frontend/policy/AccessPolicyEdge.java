package io.meshgate.frontend.policy;

/**
 * A policy in a list.
 *
 * @param cursor where this policy stands in the list
 * @param node the policy
 */
public record AccessPolicyEdge(String cursor, AccessPolicy node) {
}
