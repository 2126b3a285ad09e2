package io.meshgate.frontend.product;

import java.util.List;

import io.meshgate.frontend.InputProblem;

/**
 * How announcing an end ends.
 */
public sealed interface DeprecateDataProductPayload {

	/**
	 * The product is deprecated.
	 *
	 * @param dataProduct as it stands now
	 */
	public record DataProductDeprecated(DataProduct dataProduct) implements DeprecateDataProductPayload {
	}

	/**
	 * Somebody was faster, or the product has moved on: its present state.
	 *
	 * @param dataProduct as it stands now
	 * @param because why it could not be changed
	 */
	public record DataProductConflict(DataProduct dataProduct, String because) implements DeprecateDataProductPayload {
	}

	/**
	 * The input cannot be taken as it stands; nothing was written.
	 *
	 * @param problems every problem found, in the order of the input
	 */
	public record InvalidInput(List<InputProblem> problems) implements DeprecateDataProductPayload {

		public InvalidInput {
			problems = List.copyOf(problems);
		}

	}

}
