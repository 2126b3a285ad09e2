package io.meshgate.frontend.contract;

import java.util.List;

import io.meshgate.frontend.InputProblem;
import io.meshgate.frontend.port.OutputPort;

/**
 * How classifying a column ends.
 */
public sealed interface ClassifyColumnPayload {

	/**
	 * The column is as delicate as was said.
	 *
	 * @param outputPort the port as it stands now
	 * @param column as it stands now, in the version that the port is on
	 */
	public record ColumnClassified(OutputPort outputPort, Column column) implements ClassifyColumnPayload {
	}

	/**
	 * The port has no contract, or its contract no such column.
	 *
	 * @param object the object that was named
	 * @param path the path that was named
	 */
	public record ColumnMissing(String object, String path) implements ClassifyColumnPayload {
	}

	/**
	 * Somebody was faster, or the product has moved on: the port as it stands now.
	 *
	 * @param outputPort as it stands now
	 * @param because why it could not be changed
	 */
	public record OutputPortConflict(OutputPort outputPort, String because) implements ClassifyColumnPayload {
	}

	/**
	 * The input cannot be taken as it stands; nothing was written.
	 *
	 * @param problems every problem found, in the order of the input
	 */
	public record InvalidInput(List<InputProblem> problems) implements ClassifyColumnPayload {

		public InvalidInput {
			problems = List.copyOf(problems);
		}

	}

}
