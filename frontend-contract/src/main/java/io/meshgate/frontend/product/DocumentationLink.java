package io.meshgate.frontend.product;

import java.net.URI;

/**
 * A place where something is written about.
 *
 * @param name for showing
 * @param url where it is
 */
public record DocumentationLink(String name, URI url) {
}
