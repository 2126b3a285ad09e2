package io.meshgate.api.contract.authoring;

import io.meshgate.api.descriptor.ContractReading;
import io.meshgate.api.descriptor.ContractText;
import io.meshgate.api.operation.Submission;
import io.meshgate.api.operation.Submissions;
import io.meshgate.api.port.authoring.Sending;
import io.meshgate.frontend.contract.DetachContractInput;
import io.meshgate.frontend.contract.DetachContractPayload;
import io.meshgate.frontend.contract.PublishContractInput;
import io.meshgate.frontend.contract.PublishContractPayload;
import io.meshgate.frontend.port.OutputPort;
import io.meshgate.graph.person.Viewer;
import io.meshgate.graph.port.OutputPortId;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;

/**
 * Publishing contracts and taking ports off them, from the wire and back to it.
 */
@Controller
class ContractMutations {

	private static final int LONGEST_DOCUMENT = 150_000;

	private final Submissions submissions;

	private final PublishContract publishContract;

	private final DetachContract detachContract;

	private final ContractAnswers answers;

	ContractMutations(Submissions submissions, PublishContract publishContract, DetachContract detachContract,
			ContractAnswers answers) {
		this.submissions = submissions;
		this.publishContract = publishContract;
		this.detachContract = detachContract;
		this.answers = answers;
	}

	@MutationMapping
	PublishContractPayload publishContract(@AuthenticationPrincipal Viewer viewer,
			@Argument PublishContractInput input) {
		Submission submission = this.submissions.of(viewer, input, input.idempotencyKey());
		String port = submission.problems().id("outputPort", input.outputPort(), OutputPort.class).orElse("");
		submission.problems().text("document", input.document(), LONGEST_DOCUMENT);
		return submission.settle((operation) -> {
			Sending sending = new Sending(viewer, input.expectedVersion(), operation);
			ContractReading reading = ContractText.read(input.document());
			return this.answers.published(sending, reading,
					this.publishContract.publish(new OutputPortId(port), reading, sending));
		}, PublishContractPayload.InvalidInput::new);
	}

	@MutationMapping
	DetachContractPayload detachContract(@AuthenticationPrincipal Viewer viewer, @Argument DetachContractInput input) {
		Submission submission = this.submissions.of(viewer, input, input.idempotencyKey());
		String port = submission.problems().id("outputPort", input.outputPort(), OutputPort.class).orElse("");
		return submission.settle((operation) -> {
			Sending sending = new Sending(viewer, input.expectedVersion(), operation);
			return this.answers.detached(sending, this.detachContract.detach(new OutputPortId(port), sending));
		}, DetachContractPayload.InvalidInput::new);
	}

}
