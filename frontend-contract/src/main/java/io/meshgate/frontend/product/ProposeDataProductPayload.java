package io.meshgate.frontend.product;

import java.util.List;

import io.meshgate.frontend.InputProblem;

/**
 * How showing a draft ends.
 */
public sealed interface ProposeDataProductPayload {

	/**
	 * The product is proposed.
	 *
	 * @param dataProduct as it stands now
	 */
	public record DataProductProposed(DataProduct dataProduct) implements ProposeDataProductPayload {
	}

	/**
	 * Somebody was faster, or the product has moved on: its present state.
	 *
	 * @param dataProduct as it stands now
	 * @param because why it could not be changed
	 */
	public record DataProductConflict(DataProduct dataProduct, String because) implements ProposeDataProductPayload {
	}

	/**
	 * The input cannot be taken as it stands; nothing was written.
	 *
	 * @param problems every problem found, in the order of the input
	 */
	public record InvalidInput(List<InputProblem> problems) implements ProposeDataProductPayload {

		public InvalidInput {
			problems = List.copyOf(problems);
		}

	}

}
