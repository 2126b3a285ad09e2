package io.meshgate.graph.product.profile;

/**
 * A place where something is written about.
 *
 * @param name for showing
 * @param url where it is
 */
public record DocumentationLink(String name, String url) {
}
