package io.meshgate.frontend.product;

import java.util.List;

import io.meshgate.frontend.InputProblem;

/**
 * How moving a product ends; to become a part of itself, or of one of its parts, is a
 * conflict.
 */
public sealed interface MoveDataProductPayload {

	/**
	 * The product is where it was to go.
	 *
	 * @param dataProduct as it stands now
	 */
	public record DataProductMoved(DataProduct dataProduct) implements MoveDataProductPayload {
	}

	/**
	 * Somebody was faster, or the product has moved on: its present state.
	 *
	 * @param dataProduct as it stands now
	 * @param because why it could not be changed
	 */
	public record DataProductConflict(DataProduct dataProduct, String because) implements MoveDataProductPayload {
	}

	/**
	 * The input cannot be taken as it stands; nothing was written.
	 *
	 * @param problems every problem found, in the order of the input
	 */
	public record InvalidInput(List<InputProblem> problems) implements MoveDataProductPayload {

		public InvalidInput {
			problems = List.copyOf(problems);
		}

	}

}
