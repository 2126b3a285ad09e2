package io.meshgate.frontend.product;

import java.util.List;

import io.meshgate.frontend.InputProblem;

/**
 * How changing a product ends.
 */
public sealed interface ChangeDataProductPayload {

	/**
	 * The product says what was asked.
	 *
	 * @param dataProduct as it stands now
	 */
	public record DataProductChanged(DataProduct dataProduct) implements ChangeDataProductPayload {
	}

	/**
	 * Somebody was faster, or the product has moved on: its present state.
	 *
	 * @param dataProduct as it stands now
	 * @param because why it could not be changed
	 */
	public record DataProductConflict(DataProduct dataProduct, String because) implements ChangeDataProductPayload {
	}

	/**
	 * The input cannot be taken as it stands; nothing was written.
	 *
	 * @param problems every problem found, in the order of the input
	 */
	public record InvalidInput(List<InputProblem> problems) implements ChangeDataProductPayload {

		public InvalidInput {
			problems = List.copyOf(problems);
		}

	}

}
