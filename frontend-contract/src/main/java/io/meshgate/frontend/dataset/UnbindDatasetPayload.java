package io.meshgate.frontend.dataset;

import java.util.List;

import io.meshgate.frontend.InputProblem;
import io.meshgate.frontend.port.OutputPort;

/**
 * How unbinding a dataset ends.
 */
public sealed interface UnbindDatasetPayload {

	/**
	 * The port offers the dataset no more.
	 *
	 * @param outputPort as it stands now
	 */
	public record DatasetUnbound(OutputPort outputPort) implements UnbindDatasetPayload {
	}

	/**
	 * Somebody was faster, or the product has moved on: the port as it stands now.
	 *
	 * @param outputPort as it stands now
	 * @param because why it could not be changed
	 */
	public record OutputPortConflict(OutputPort outputPort, String because) implements UnbindDatasetPayload {
	}

	/**
	 * The input cannot be taken as it stands; nothing was written.
	 *
	 * @param problems every problem found, in the order of the input
	 */
	public record InvalidInput(List<InputProblem> problems) implements UnbindDatasetPayload {

		public InvalidInput {
			problems = List.copyOf(problems);
		}

	}

}
