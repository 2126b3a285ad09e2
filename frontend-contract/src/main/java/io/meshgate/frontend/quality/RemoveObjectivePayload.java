package io.meshgate.frontend.quality;

import java.util.List;

import io.meshgate.frontend.InputProblem;
import io.meshgate.frontend.product.DataProduct;

/**
 * How taking a promise back ends.
 */
public sealed interface RemoveObjectivePayload {

	/**
	 * The product promises it no more.
	 *
	 * @param dataProduct as it stands now
	 */
	public record ObjectiveRemoved(DataProduct dataProduct) implements RemoveObjectivePayload {
	}

	/**
	 * Somebody was faster, or the product has moved on: its present state.
	 *
	 * @param dataProduct as it stands now
	 * @param because why it could not be done
	 */
	public record ObjectiveConflict(DataProduct dataProduct, String because) implements RemoveObjectivePayload {
	}

	/**
	 * The input cannot be taken as it stands; nothing was written.
	 *
	 * @param problems every problem found, in the order of the input
	 */
	public record InvalidInput(List<InputProblem> problems) implements RemoveObjectivePayload {

		public InvalidInput {
			problems = List.copyOf(problems);
		}

	}

}
