package io.meshgate.frontend.product;

/**
 * Who may see a product.
 */
public enum Visibility {

	/** Everybody who is signed in. */
	PUBLIC,

	/** The teams of its domain and of the domains below, and the stewards above. */
	DOMAIN,

	/** Its owners, those who consume it, and those who decide on its requests. */
	PRIVATE

}
