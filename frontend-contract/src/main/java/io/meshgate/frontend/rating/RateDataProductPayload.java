package io.meshgate.frontend.rating;

import java.util.List;

import io.meshgate.frontend.InputProblem;
import io.meshgate.frontend.product.DataProduct;

/**
 * How rating a product ends.
 */
public sealed interface RateDataProductPayload {

	/**
	 * The product is rated.
	 *
	 * @param dataProduct as it stands now
	 * @param rating the viewer's rating
	 */
	public record DataProductRated(DataProduct dataProduct, Rating rating) implements RateDataProductPayload {
	}

	/**
	 * The input cannot be taken as it stands; nothing was written.
	 *
	 * @param problems every problem found, in the order of the input
	 */
	public record InvalidInput(List<InputProblem> problems) implements RateDataProductPayload {

		public InvalidInput {
			problems = List.copyOf(problems);
		}

	}

}
