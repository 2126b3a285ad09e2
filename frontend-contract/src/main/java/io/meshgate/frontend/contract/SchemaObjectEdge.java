package io.meshgate.frontend.contract;

/**
 * An object in a list.
 *
 * @param cursor where this object stands in the list
 * @param node the object
 */
public record SchemaObjectEdge(String cursor, SchemaObject node) {
}
