package io.meshgate.frontend.port;

import java.util.List;

import io.meshgate.frontend.InputProblem;
import io.meshgate.frontend.product.DataProduct;

/**
 * How taking an input port away ends.
 */
public sealed interface RemoveInputPortPayload {

	/**
	 * The input port is gone.
	 *
	 * @param dataProduct the product as it stands now
	 */
	public record InputPortRemoved(DataProduct dataProduct) implements RemoveInputPortPayload {
	}

	/**
	 * Somebody was faster, or the product has moved on: its present state.
	 *
	 * @param dataProduct as it stands now
	 * @param because why it could not be changed
	 */
	public record DataProductConflict(DataProduct dataProduct, String because) implements RemoveInputPortPayload {
	}

	/**
	 * The input cannot be taken as it stands; nothing was written.
	 *
	 * @param problems every problem found, in the order of the input
	 */
	public record InvalidInput(List<InputProblem> problems) implements RemoveInputPortPayload {

		public InvalidInput {
			problems = List.copyOf(problems);
		}

	}

}
