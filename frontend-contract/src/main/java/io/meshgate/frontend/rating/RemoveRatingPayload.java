package io.meshgate.frontend.rating;

import java.util.List;

import io.meshgate.frontend.InputProblem;
import io.meshgate.frontend.product.DataProduct;

/**
 * How taking a rating back ends.
 */
public sealed interface RemoveRatingPayload {

	/**
	 * It is gone.
	 *
	 * @param dataProduct as it stands now
	 */
	public record RatingRemoved(DataProduct dataProduct) implements RemoveRatingPayload {
	}

	/**
	 * Somebody was faster: the product's present state.
	 *
	 * @param dataProduct as it stands now
	 * @param because why it could not be done
	 */
	public record RatingConflict(DataProduct dataProduct, String because) implements RemoveRatingPayload {
	}

	/**
	 * The input cannot be taken as it stands; nothing was written.
	 *
	 * @param problems every problem found, in the order of the input
	 */
	public record InvalidInput(List<InputProblem> problems) implements RemoveRatingPayload {

		public InvalidInput {
			problems = List.copyOf(problems);
		}

	}

}
