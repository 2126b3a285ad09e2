package io.meshgate.frontend.product;

import java.net.URI;

/**
 * A place where something is written about.
 *
 * @param name for showing; at most 200 characters
 * @param url where it is
 */
public record DocumentationLinkInput(String name, URI url) {
}
