package io.meshgate.frontend.port;

import java.util.List;

import io.meshgate.frontend.InputProblem;

/**
 * How changing an output port ends.
 */
public sealed interface ChangeOutputPortPayload {

	/**
	 * The port says what was asked.
	 *
	 * @param outputPort as it stands now
	 */
	public record OutputPortChanged(OutputPort outputPort) implements ChangeOutputPortPayload {
	}

	/**
	 * Somebody was faster, or the product has moved on: the port as it stands now.
	 *
	 * @param outputPort as it stands now
	 * @param because why it could not be changed
	 */
	public record OutputPortConflict(OutputPort outputPort, String because) implements ChangeOutputPortPayload {
	}

	/**
	 * The input cannot be taken as it stands; nothing was written.
	 *
	 * @param problems every problem found, in the order of the input
	 */
	public record InvalidInput(List<InputProblem> problems) implements ChangeOutputPortPayload {

		public InvalidInput {
			problems = List.copyOf(problems);
		}

	}

}
