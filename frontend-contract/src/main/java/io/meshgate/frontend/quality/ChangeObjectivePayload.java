package io.meshgate.frontend.quality;

import java.util.List;

import io.meshgate.frontend.InputProblem;
import io.meshgate.frontend.product.DataProduct;

/**
 * How changing a promise ends.
 */
public sealed interface ChangeObjectivePayload {

	/**
	 * The product promises what was asked.
	 *
	 * @param dataProduct as it stands now
	 * @param objective what it promises
	 */
	public record ObjectiveChanged(DataProduct dataProduct,
			ServiceLevelObjective objective) implements ChangeObjectivePayload {
	}

	/**
	 * Somebody was faster, or the product has moved on: its present state.
	 *
	 * @param dataProduct as it stands now
	 * @param because why it could not be done
	 */
	public record ObjectiveConflict(DataProduct dataProduct, String because) implements ChangeObjectivePayload {
	}

	/**
	 * The input cannot be taken as it stands; nothing was written.
	 *
	 * @param problems every problem found, in the order of the input
	 */
	public record InvalidInput(List<InputProblem> problems) implements ChangeObjectivePayload {

		public InvalidInput {
			problems = List.copyOf(problems);
		}

	}

}
