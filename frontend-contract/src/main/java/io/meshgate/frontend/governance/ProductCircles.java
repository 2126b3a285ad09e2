package io.meshgate.frontend.governance;

import java.util.List;

/**
 * Products that feed each other in circles.
 *
 * @param groups how many groups there are in which each product is fed by each other in
 * the end
 * @param products how many products are in one of them
 * @param examples a circle out of each of the smallest groups; at most 10
 */
public record ProductCircles(int groups, int products, List<ProductCircle> examples) {

	public ProductCircles {
		examples = List.copyOf(examples);
	}

}
