package io.meshgate.api.port.authoring;

import graphql.schema.DataFetchingEnvironment;
import io.meshgate.api.operation.Submission;
import io.meshgate.api.operation.Submissions;
import io.meshgate.frontend.port.DeclareInputPortInput;
import io.meshgate.frontend.port.DeclareInputPortPayload;
import io.meshgate.graph.person.Viewer;
import io.meshgate.graph.port.authoring.NewInputPort;
import io.meshgate.graph.product.ProductId;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;

/**
 * Declaring input ports, from the wire and back to it.
 */
@Controller
class InputPortMutations {

	private final Submissions submissions;

	private final DeclareInputPort declareInputPort;

	private final PortAnswers answers;

	InputPortMutations(Submissions submissions, DeclareInputPort declareInputPort, PortAnswers answers) {
		this.submissions = submissions;
		this.declareInputPort = declareInputPort;
		this.answers = answers;
	}

	@MutationMapping
	DeclareInputPortPayload declareInputPort(@AuthenticationPrincipal Viewer viewer,
			@Argument DeclareInputPortInput input, DataFetchingEnvironment environment) {
		Submission submission = this.submissions.of(viewer, input, input.idempotencyKey());
		PortForm form = new PortForm(submission.problems());
		ProductId product = form.product(input.dataProduct());
		NewInputPort port = form.declared(input);
		return submission.settle((operation) -> {
			Sending sending = new Sending(viewer, input.expectedVersion(), operation);
			return this.answers.declared(sending, this.declareInputPort.declare(product, port, sending), environment);
		}, DeclareInputPortPayload.InvalidInput::new);
	}

}
