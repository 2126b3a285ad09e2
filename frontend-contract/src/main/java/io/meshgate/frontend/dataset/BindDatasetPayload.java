package io.meshgate.frontend.dataset;

import java.util.List;

import io.meshgate.frontend.InputProblem;
import io.meshgate.frontend.port.OutputPort;
import org.jspecify.annotations.Nullable;

/**
 * How binding a dataset ends.
 */
public sealed interface BindDatasetPayload {

	/**
	 * The port offers the dataset.
	 *
	 * @param outputPort as it stands now
	 */
	public record DatasetBound(OutputPort outputPort) implements BindDatasetPayload {
	}

	/**
	 * The dataset is bound to another port.
	 *
	 * @param namespace the source of data
	 * @param name what the dataset is called there
	 * @param boundTo the port that has it; null where the viewer may not see that
	 */
	public record DatasetTaken(String namespace, String name,
			@Nullable OutputPort boundTo) implements BindDatasetPayload {
	}

	/**
	 * Somebody was faster, or the product has moved on: the port as it stands now.
	 *
	 * @param outputPort as it stands now
	 * @param because why it could not be changed
	 */
	public record OutputPortConflict(OutputPort outputPort, String because) implements BindDatasetPayload {
	}

	/**
	 * The input cannot be taken as it stands; nothing was written.
	 *
	 * @param problems every problem found, in the order of the input
	 */
	public record InvalidInput(List<InputProblem> problems) implements BindDatasetPayload {

		public InvalidInput {
			problems = List.copyOf(problems);
		}

	}

}
