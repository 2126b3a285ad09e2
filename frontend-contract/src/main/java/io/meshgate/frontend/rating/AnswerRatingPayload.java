package io.meshgate.frontend.rating;

import java.util.List;

import io.meshgate.frontend.InputProblem;
import io.meshgate.frontend.product.DataProduct;

/**
 * How answering a rating ends.
 */
public sealed interface AnswerRatingPayload {

	/**
	 * It is answered.
	 *
	 * @param dataProduct as it stands now
	 * @param rating the rating with its answer
	 */
	public record RatingAnswered(DataProduct dataProduct, Rating rating) implements AnswerRatingPayload {
	}

	/**
	 * Somebody was faster: the product's present state.
	 *
	 * @param dataProduct as it stands now
	 * @param because why it could not be done
	 */
	public record RatingConflict(DataProduct dataProduct, String because) implements AnswerRatingPayload {
	}

	/**
	 * The input cannot be taken as it stands; nothing was written.
	 *
	 * @param problems every problem found, in the order of the input
	 */
	public record InvalidInput(List<InputProblem> problems) implements AnswerRatingPayload {

		public InvalidInput {
			problems = List.copyOf(problems);
		}

	}

}
