package io.meshgate.frontend.contract;

import java.util.List;

import io.meshgate.frontend.InputProblem;
import io.meshgate.frontend.port.Contract;
import io.meshgate.frontend.port.OutputPort;

/**
 * How publishing a contract ends.
 */
public sealed interface PublishContractPayload {

	/**
	 * The version is there, and the port is under it.
	 *
	 * @param contract the version
	 * @param outputPort as it stands now
	 * @param warnings what of the document could not be taken over
	 */
	public record ContractPublished(Contract contract, OutputPort outputPort,
			List<String> warnings) implements PublishContractPayload {

		public ContractPublished {
			warnings = List.copyOf(warnings);
		}

	}

	/**
	 * The text is not one data contract that can be read; nothing was written.
	 *
	 * @param findings why not
	 */
	public record ContractUnreadable(List<ContractFinding> findings) implements PublishContractPayload {

		public ContractUnreadable {
			findings = List.copyOf(findings);
		}

	}

	/**
	 * The contract's own id belongs to products for which the viewer does not answer.
	 *
	 * @param contractId the id that is taken
	 */
	public record ContractIdTaken(String contractId) implements PublishContractPayload {
	}

	/**
	 * Somebody was faster, the product has moved on, or the version was published with
	 * another text: the port as it stands now.
	 *
	 * @param outputPort as it stands now
	 * @param because why the contract could not be published
	 */
	public record OutputPortConflict(OutputPort outputPort, String because) implements PublishContractPayload {
	}

	/**
	 * The input cannot be taken as it stands; nothing was written.
	 *
	 * @param problems every problem found, in the order of the input
	 */
	public record InvalidInput(List<InputProblem> problems) implements PublishContractPayload {

		public InvalidInput {
			problems = List.copyOf(problems);
		}

	}

}
