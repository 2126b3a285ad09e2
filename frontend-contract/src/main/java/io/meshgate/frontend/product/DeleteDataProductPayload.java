package io.meshgate.frontend.product;

import java.util.List;

import io.meshgate.frontend.InputProblem;

/**
 * How deleting a product ends.
 */
public sealed interface DeleteDataProductPayload {

	/**
	 * The product is no more.
	 *
	 * @param id the global id that it had
	 */
	public record DataProductDeleted(String id) implements DeleteDataProductPayload {
	}

	/**
	 * Somebody was faster, or something is in the way: the product's present state.
	 *
	 * @param dataProduct as it stands now
	 * @param because why it could not be done
	 */
	public record DataProductConflict(DataProduct dataProduct, String because) implements DeleteDataProductPayload {
	}

	/**
	 * The input cannot be taken as it stands; nothing was written.
	 *
	 * @param problems every problem found, in the order of the input
	 */
	public record InvalidInput(List<InputProblem> problems) implements DeleteDataProductPayload {

		public InvalidInput {
			problems = List.copyOf(problems);
		}

	}

}
