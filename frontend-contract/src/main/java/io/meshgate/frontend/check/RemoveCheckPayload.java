package io.meshgate.frontend.check;

import java.util.List;

import io.meshgate.frontend.InputProblem;
import io.meshgate.frontend.product.DataProduct;

/**
 * How removing a check ends.
 */
public sealed interface RemoveCheckPayload {

	/**
	 * The check is no more.
	 *
	 * @param dataProduct the product that it was of
	 */
	public record CheckRemoved(DataProduct dataProduct) implements RemoveCheckPayload {
	}

	/**
	 * The product changes no more.
	 *
	 * @param dataProduct as it stands now
	 * @param because why it could not be done
	 */
	public record CheckConflict(DataProduct dataProduct, String because) implements RemoveCheckPayload {
	}

	/**
	 * The input cannot be taken as it stands; nothing was written.
	 *
	 * @param problems every problem found, in the order of the input
	 */
	public record InvalidInput(List<InputProblem> problems) implements RemoveCheckPayload {

		public InvalidInput {
			problems = List.copyOf(problems);
		}

	}

}
