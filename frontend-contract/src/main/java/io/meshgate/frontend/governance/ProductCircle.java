package io.meshgate.frontend.governance;

import java.util.List;

import io.meshgate.frontend.product.DataProduct;

/**
 * Products of which each feeds the next, and the last the first.
 *
 * @param products the products, in this order
 */
public record ProductCircle(List<DataProduct> products) {

	public ProductCircle {
		products = List.copyOf(products);
	}

}
