package io.meshgate.frontend.template;

/**
 * A template in a list.
 *
 * @param cursor where this template stands in the list
 * @param node the template
 */
public record ProductTemplateEdge(String cursor, ProductTemplate node) {
}
