package io.meshgate.frontend.account;

/**
 * A service account in a list.
 *
 * @param cursor where this service account stands in the list
 * @param node the service account
 */
public record ServiceAccountEdge(String cursor, ServiceAccount node) {
}
