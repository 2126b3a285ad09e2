package io.meshgate.frontend.product;

import java.util.List;

import io.meshgate.frontend.InputProblem;
import io.meshgate.frontend.policy.PolicyBreach;

/**
 * How placing a product ends.
 */
public sealed interface PlaceDataProductPayload {

	/**
	 * The product is in the domain.
	 *
	 * @param dataProduct as it stands now
	 */
	public record DataProductPlaced(DataProduct dataProduct) implements PlaceDataProductPayload {
	}

	/**
	 * In the domain less would be asked of those who want access, by policies that the
	 * viewer may not change.
	 *
	 * @param breaches what policies say where the product is, and would be asked no more,
	 * the widest first
	 */
	public record PlacementLoosens(List<PolicyBreach> breaches) implements PlaceDataProductPayload {

		public PlacementLoosens {
			breaches = List.copyOf(breaches);
		}

	}

	/**
	 * Somebody was faster, or the product has moved on: its present state.
	 *
	 * @param dataProduct as it stands now
	 * @param because why it could not be changed
	 */
	public record DataProductConflict(DataProduct dataProduct, String because) implements PlaceDataProductPayload {
	}

	/**
	 * The input cannot be taken as it stands; nothing was written.
	 *
	 * @param problems every problem found, in the order of the input
	 */
	public record InvalidInput(List<InputProblem> problems) implements PlaceDataProductPayload {

		public InvalidInput {
			problems = List.copyOf(problems);
		}

	}

}
