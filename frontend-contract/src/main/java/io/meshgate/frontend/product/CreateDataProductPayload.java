package io.meshgate.frontend.product;

import java.util.List;

import io.meshgate.frontend.InputProblem;

/**
 * How making a product ends.
 */
public sealed interface CreateDataProductPayload {

	/**
	 * The product is there, as a draft.
	 *
	 * @param dataProduct as it stands now
	 */
	public record DataProductCreated(DataProduct dataProduct) implements CreateDataProductPayload {
	}

	/**
	 * Another product has the key; it may be one the viewer does not see.
	 *
	 * @param key the key that is taken
	 */
	public record DataProductKeyTaken(String key) implements CreateDataProductPayload {
	}

	/**
	 * The input cannot be taken as it stands; nothing was written.
	 *
	 * @param problems every problem found, in the order of the input
	 */
	public record InvalidInput(List<InputProblem> problems) implements CreateDataProductPayload {

		public InvalidInput {
			problems = List.copyOf(problems);
		}

	}

}
