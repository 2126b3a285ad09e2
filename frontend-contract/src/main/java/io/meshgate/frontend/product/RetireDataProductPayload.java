package io.meshgate.frontend.product;

import java.util.List;

import io.meshgate.frontend.InputProblem;

/**
 * How ending a product ends.
 */
public sealed interface RetireDataProductPayload {

	/**
	 * The product is retired.
	 *
	 * @param dataProduct as it stands now
	 */
	public record DataProductRetired(DataProduct dataProduct) implements RetireDataProductPayload {
	}

	/**
	 * Somebody was faster, or the product has moved on: its present state.
	 *
	 * @param dataProduct as it stands now
	 * @param because why it could not be changed
	 */
	public record DataProductConflict(DataProduct dataProduct, String because) implements RetireDataProductPayload {
	}

	/**
	 * The input cannot be taken as it stands; nothing was written.
	 *
	 * @param problems every problem found, in the order of the input
	 */
	public record InvalidInput(List<InputProblem> problems) implements RetireDataProductPayload {

		public InvalidInput {
			problems = List.copyOf(problems);
		}

	}

}
