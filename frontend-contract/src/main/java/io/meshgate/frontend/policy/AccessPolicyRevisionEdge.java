package io.meshgate.frontend.policy;

/**
 * A revision in a list.
 *
 * @param cursor where this revision stands in the list
 * @param node the revision
 */
public record AccessPolicyRevisionEdge(String cursor, AccessPolicyRevision node) {
}
