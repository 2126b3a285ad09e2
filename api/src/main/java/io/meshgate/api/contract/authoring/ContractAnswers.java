package io.meshgate.api.contract.authoring;

import java.util.List;

import io.meshgate.api.contract.ContractViews;
import io.meshgate.api.descriptor.ContractReading;
import io.meshgate.api.descriptor.ContractReading.NotUnderstood;
import io.meshgate.api.descriptor.ContractReading.Understood;
import io.meshgate.api.operation.Moved;
import io.meshgate.api.port.authoring.PortAnswers;
import io.meshgate.api.port.authoring.Sending;
import io.meshgate.api.refusal.NotFound;
import io.meshgate.frontend.contract.ContractFinding;
import io.meshgate.frontend.contract.DetachContractPayload;
import io.meshgate.frontend.contract.PublishContractPayload;
import io.meshgate.frontend.port.Contract;
import io.meshgate.frontend.port.OutputPort;
import io.meshgate.graph.operation.Ending;
import io.meshgate.graph.person.Viewer;
import io.meshgate.graph.port.ContractId;
import io.meshgate.graph.port.Ports;

import org.springframework.stereotype.Component;

/**
 * How publishing a contract, and taking a port off one, are answered.
 */
@Component
class ContractAnswers {

	private final PortAnswers answers;

	private final Ports ports;

	ContractAnswers(PortAnswers answers, Ports ports) {
		this.answers = answers;
		this.ports = ports;
	}

	PublishContractPayload published(Sending sending, ContractReading reading, Ending<PublishContract.Kind> ending) {
		return switch (ending.kind()) {
			case PUBLISHED -> new PublishContractPayload.ContractPublished(
					contract(sending.viewer(), new ContractId(ending.reason())), this.answers.port(sending, ending),
					warnings(reading));
			case UNREADABLE -> new PublishContractPayload.ContractUnreadable(findings(reading));
			case TAKEN -> new PublishContractPayload.ContractIdTaken(ending.reason());
			case CONFLICT ->
				new PublishContractPayload.OutputPortConflict(this.answers.port(sending, ending), ending.reason());
		};
	}

	DetachContractPayload detached(Sending sending, Ending<Moved> ending) {
		OutputPort port = this.answers.port(sending, ending);
		return switch (ending.kind()) {
			case DONE -> new DetachContractPayload.ContractDetached(port);
			case CONFLICT -> new DetachContractPayload.OutputPortConflict(port, ending.reason());
		};
	}

	private Contract contract(Viewer viewer, ContractId id) {
		return this.ports.loadContracts(viewer, List.of(id))
			.stream()
			.findFirst()
			.map(ContractViews.VIEWS::contract)
			.orElseThrow(() -> new NotFound("contract"));
	}

	private static List<String> warnings(ContractReading reading) {
		return switch (reading) {
			case Understood understood -> understood.warnings();
			case NotUnderstood _ -> List.of();
		};
	}

	private static List<ContractFinding> findings(ContractReading reading) {
		return switch (reading) {
			case Understood _ -> List.of();
			case NotUnderstood problem -> List.of(new ContractFinding(problem.line(), problem.reason()));
		};
	}

}
