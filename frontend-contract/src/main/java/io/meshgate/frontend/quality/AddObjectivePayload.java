package io.meshgate.frontend.quality;

import java.util.List;

import io.meshgate.frontend.InputProblem;
import io.meshgate.frontend.product.DataProduct;

/**
 * How promising something ends.
 */
public sealed interface AddObjectivePayload {

	/**
	 * The product promises it.
	 *
	 * @param dataProduct as it stands now
	 * @param objective what it promises
	 */
	public record ObjectiveAdded(DataProduct dataProduct,
			ServiceLevelObjective objective) implements AddObjectivePayload {
	}

	/**
	 * Somebody was faster, or the product has moved on: its present state.
	 *
	 * @param dataProduct as it stands now
	 * @param because why it could not be done
	 */
	public record ObjectiveConflict(DataProduct dataProduct, String because) implements AddObjectivePayload {
	}

	/**
	 * The input cannot be taken as it stands; nothing was written.
	 *
	 * @param problems every problem found, in the order of the input
	 */
	public record InvalidInput(List<InputProblem> problems) implements AddObjectivePayload {

		public InvalidInput {
			problems = List.copyOf(problems);
		}

	}

}
