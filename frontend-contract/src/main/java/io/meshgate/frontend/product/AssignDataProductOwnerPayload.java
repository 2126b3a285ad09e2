package io.meshgate.frontend.product;

import java.util.List;

import io.meshgate.frontend.InputProblem;

/**
 * How giving a product its owner ends.
 */
public sealed interface AssignDataProductOwnerPayload {

	/**
	 * The team answers for the product.
	 *
	 * @param dataProduct as it stands now
	 */
	public record DataProductOwnerAssigned(DataProduct dataProduct) implements AssignDataProductOwnerPayload {
	}

	/**
	 * The team answers for the product, which the viewer sees no longer.
	 *
	 * @param id the global id of the product
	 * @param key what people call it by
	 */
	public record DataProductGivenAway(String id, String key) implements AssignDataProductOwnerPayload {
	}

	/**
	 * Somebody was faster, or the product has moved on: its present state.
	 *
	 * @param dataProduct as it stands now
	 * @param because why it could not be changed
	 */
	public record DataProductConflict(DataProduct dataProduct,
			String because) implements AssignDataProductOwnerPayload {
	}

	/**
	 * The input cannot be taken as it stands; nothing was written.
	 *
	 * @param problems every problem found, in the order of the input
	 */
	public record InvalidInput(List<InputProblem> problems) implements AssignDataProductOwnerPayload {

		public InvalidInput {
			problems = List.copyOf(problems);
		}

	}

}
