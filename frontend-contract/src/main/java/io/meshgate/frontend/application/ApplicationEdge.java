package io.meshgate.frontend.application;

/**
 * An application in a list.
 *
 * @param cursor where this application stands in the list
 * @param node the application
 */
public record ApplicationEdge(String cursor, Application node) {
}
