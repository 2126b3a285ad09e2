package io.meshgate.frontend.platform;

/**
 * A platform in a list.
 *
 * @param cursor where this platform stands in the list
 * @param node the platform
 */
public record PlatformEdge(String cursor, Platform node) {
}
