package io.meshgate.graph.product;

/**
 * Who may see a product, apart from those who answer for it.
 */
public enum Visibility {

	PUBLIC, DOMAIN, PRIVATE

}
