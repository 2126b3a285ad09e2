package io.meshgate.frontend.contract;

import java.util.List;

import io.meshgate.frontend.InputProblem;
import io.meshgate.frontend.port.OutputPort;

/**
 * How taking an output port off its contract ends.
 */
public sealed interface DetachContractPayload {

	/**
	 * The output port is under no contract.
	 *
	 * @param outputPort as it stands now
	 */
	public record ContractDetached(OutputPort outputPort) implements DetachContractPayload {
	}

	/**
	 * Somebody was faster, or something else is in the way: the port's present state.
	 *
	 * @param outputPort as it stands now
	 * @param because why it could not be done
	 */
	public record OutputPortConflict(OutputPort outputPort, String because) implements DetachContractPayload {
	}

	/**
	 * The input cannot be taken as it stands; nothing was written.
	 *
	 * @param problems every problem found, in the order of the input
	 */
	public record InvalidInput(List<InputProblem> problems) implements DetachContractPayload {

		public InvalidInput {
			problems = List.copyOf(problems);
		}

	}

}
