package io.meshgate.api.port.authoring;

import graphql.schema.DataFetchingEnvironment;
import io.meshgate.api.operation.Submission;
import io.meshgate.api.operation.Submissions;
import io.meshgate.frontend.port.AddOutputPortInput;
import io.meshgate.frontend.port.AddOutputPortPayload;
import io.meshgate.frontend.port.ChangeOutputPortInput;
import io.meshgate.frontend.port.ChangeOutputPortPayload;
import io.meshgate.graph.person.Viewer;
import io.meshgate.graph.port.OutputPortId;
import io.meshgate.graph.port.authoring.NewOutputPort;
import io.meshgate.graph.port.authoring.PortProfile;
import io.meshgate.graph.product.ProductId;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;

/**
 * Adding and changing output ports, from the wire and back to it.
 */
@Controller
class OutputPortMutations {

	private final Submissions submissions;

	private final AddOutputPort addOutputPort;

	private final ChangeOutputPort changeOutputPort;

	private final PortAnswers answers;

	OutputPortMutations(Submissions submissions, AddOutputPort addOutputPort, ChangeOutputPort changeOutputPort,
			PortAnswers answers) {
		this.submissions = submissions;
		this.addOutputPort = addOutputPort;
		this.changeOutputPort = changeOutputPort;
		this.answers = answers;
	}

	@MutationMapping
	AddOutputPortPayload addOutputPort(@AuthenticationPrincipal Viewer viewer, @Argument AddOutputPortInput input,
			DataFetchingEnvironment environment) {
		Submission submission = this.submissions.of(viewer, input, input.idempotencyKey());
		PortForm form = new PortForm(submission.problems());
		ProductId product = form.product(input.dataProduct());
		NewOutputPort port = form.added(input);
		return submission.settle((operation) -> {
			Sending sending = new Sending(viewer, input.expectedVersion(), operation);
			return this.answers.added(sending, this.addOutputPort.add(product, port, sending), input.name(),
					environment);
		}, AddOutputPortPayload.InvalidInput::new);
	}

	@MutationMapping
	ChangeOutputPortPayload changeOutputPort(@AuthenticationPrincipal Viewer viewer,
			@Argument ChangeOutputPortInput input) {
		Submission submission = this.submissions.of(viewer, input, input.idempotencyKey());
		PortForm form = new PortForm(submission.problems());
		OutputPortId port = form.outputPort(input.outputPort());
		PortProfile profile = form.changed(input);
		return submission.settle((operation) -> {
			Sending sending = new Sending(viewer, input.expectedVersion(), operation);
			return this.answers.changed(sending, this.changeOutputPort.change(port, profile, sending));
		}, ChangeOutputPortPayload.InvalidInput::new);
	}

}
