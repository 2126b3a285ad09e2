package io.meshgate.frontend.port;

import java.util.List;

import io.meshgate.frontend.InputProblem;
import io.meshgate.frontend.product.DataProduct;

/**
 * How adding an output port ends.
 */
public sealed interface AddOutputPortPayload {

	/**
	 * The port is there.
	 *
	 * @param outputPort as it stands now
	 */
	public record OutputPortAdded(OutputPort outputPort) implements AddOutputPortPayload {
	}

	/**
	 * Another port of the product has the name and version, or had them.
	 *
	 * @param name the name that is taken
	 */
	public record OutputPortNameTaken(String name) implements AddOutputPortPayload {
	}

	/**
	 * Somebody was faster, or the product has moved on: its present state.
	 *
	 * @param dataProduct as it stands now
	 * @param because why it could not be changed
	 */
	public record DataProductConflict(DataProduct dataProduct, String because) implements AddOutputPortPayload {
	}

	/**
	 * The input cannot be taken as it stands; nothing was written.
	 *
	 * @param problems every problem found, in the order of the input
	 */
	public record InvalidInput(List<InputProblem> problems) implements AddOutputPortPayload {

		public InvalidInput {
			problems = List.copyOf(problems);
		}

	}

}
