package io.meshgate.graph.governance.scorecard;

import java.util.List;

import io.meshgate.graph.product.ProductId;

/**
 * Products that feed each other in a circle, so that each is fed by itself in the end.
 *
 * @param groups how many groups there are, in which each product is fed by each other
 * @param products how many products are in one of them
 * @param examples a circle of some of the groups, each product feeding the next and the
 * last the first
 */
public record ProductCircles(int groups, int products, List<List<ProductId>> examples) {

	public ProductCircles {
		examples = examples.stream().map(List::copyOf).toList();
	}

}
