package io.meshgate.api.port.authoring;

import graphql.schema.DataFetchingEnvironment;
import io.meshgate.api.operation.Submission;
import io.meshgate.api.operation.Submissions;
import io.meshgate.frontend.port.RemoveInputPortInput;
import io.meshgate.frontend.port.RemoveInputPortPayload;
import io.meshgate.frontend.port.RemoveOutputPortInput;
import io.meshgate.frontend.port.RemoveOutputPortPayload;
import io.meshgate.graph.person.Viewer;
import io.meshgate.graph.port.InputPortId;
import io.meshgate.graph.port.OutputPortId;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;

/**
 * Taking ports away, from the wire and back to it.
 */
@Controller
class RemovalMutations {

	private final Submissions submissions;

	private final RemoveOutputPort removeOutputPort;

	private final RemoveInputPort removeInputPort;

	private final PortAnswers answers;

	RemovalMutations(Submissions submissions, RemoveOutputPort removeOutputPort, RemoveInputPort removeInputPort,
			PortAnswers answers) {
		this.submissions = submissions;
		this.removeOutputPort = removeOutputPort;
		this.removeInputPort = removeInputPort;
		this.answers = answers;
	}

	@MutationMapping
	RemoveOutputPortPayload removeOutputPort(@AuthenticationPrincipal Viewer viewer,
			@Argument RemoveOutputPortInput input, DataFetchingEnvironment environment) {
		Submission submission = this.submissions.of(viewer, input, input.idempotencyKey());
		OutputPortId port = new PortForm(submission.problems()).outputPort(input.outputPort());
		return submission.settle((operation) -> {
			Sending sending = new Sending(viewer, input.expectedVersion(), operation);
			return this.answers.removed(sending, this.removeOutputPort.remove(port, sending), environment);
		}, RemoveOutputPortPayload.InvalidInput::new);
	}

	@MutationMapping
	RemoveInputPortPayload removeInputPort(@AuthenticationPrincipal Viewer viewer, @Argument RemoveInputPortInput input,
			DataFetchingEnvironment environment) {
		Submission submission = this.submissions.of(viewer, input, input.idempotencyKey());
		InputPortId port = new PortForm(submission.problems()).inputPort(input.inputPort());
		return submission.settle((operation) -> {
			Sending sending = new Sending(viewer, input.expectedVersion(), operation);
			return this.answers.inputRemoved(sending, this.removeInputPort.remove(port, sending), environment);
		}, RemoveInputPortPayload.InvalidInput::new);
	}

}
