package io.meshgate.api.dataset;

import io.meshgate.api.operation.Submission;
import io.meshgate.api.operation.Submissions;
import io.meshgate.api.port.authoring.PortAnswers;
import io.meshgate.api.port.authoring.Sending;
import io.meshgate.frontend.dataset.BindDatasetInput;
import io.meshgate.frontend.dataset.BindDatasetPayload;
import io.meshgate.frontend.dataset.UnbindDatasetInput;
import io.meshgate.frontend.dataset.UnbindDatasetPayload;
import io.meshgate.frontend.port.OutputPort;
import io.meshgate.graph.dataset.DatasetBindings.Binding;
import io.meshgate.graph.dataset.DatasetName;
import io.meshgate.graph.person.Viewer;
import io.meshgate.graph.port.OutputPortId;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;

/**
 * Binding datasets to output ports, from the wire and back to it.
 */
@Controller
class DatasetMutations {

	private final Submissions submissions;

	private final BindDataset bindDataset;

	private final UnbindDataset unbindDataset;

	private final PortAnswers answers;

	DatasetMutations(Submissions submissions, BindDataset bindDataset, UnbindDataset unbindDataset,
			PortAnswers answers) {
		this.submissions = submissions;
		this.bindDataset = bindDataset;
		this.unbindDataset = unbindDataset;
		this.answers = answers;
	}

	@MutationMapping
	BindDatasetPayload bindDataset(@AuthenticationPrincipal Viewer viewer, @Argument BindDatasetInput input) {
		Submission submission = this.submissions.of(viewer, input, input.idempotencyKey());
		DatasetForm form = new DatasetForm(submission.problems());
		OutputPortId port = form.outputPort(input.outputPort());
		DatasetName dataset = form.dataset(input.namespace(), input.name());
		return submission.settle((operation) -> {
			Sending sending = new Sending(viewer, input.expectedVersion(), operation);
			var ending = this.bindDataset.bind(new Binding(port, dataset, operation.at()), sending);
			return switch (ending.kind()) {
				case BOUND -> new BindDatasetPayload.DatasetBound(this.answers.port(sending, ending));
				case TAKEN -> new BindDatasetPayload.DatasetTaken(input.namespace(), input.name(),
						this.answers.find(sending, ending).orElse(null));
				case CONFLICT ->
					new BindDatasetPayload.OutputPortConflict(this.answers.port(sending, ending), ending.reason());
			};
		}, BindDatasetPayload.InvalidInput::new);
	}

	@MutationMapping
	UnbindDatasetPayload unbindDataset(@AuthenticationPrincipal Viewer viewer, @Argument UnbindDatasetInput input) {
		Submission submission = this.submissions.of(viewer, input, input.idempotencyKey());
		DatasetForm form = new DatasetForm(submission.problems());
		OutputPortId id = form.outputPort(input.outputPort());
		DatasetName dataset = form.dataset(input.namespace(), input.name());
		return submission.settle((operation) -> {
			Sending sending = new Sending(viewer, input.expectedVersion(), operation);
			var ending = this.unbindDataset.unbind(new Binding(id, dataset, operation.at()), sending);
			OutputPort port = this.answers.port(sending, ending);
			return switch (ending.kind()) {
				case DONE -> new UnbindDatasetPayload.DatasetUnbound(port);
				case CONFLICT -> new UnbindDatasetPayload.OutputPortConflict(port, ending.reason());
			};
		}, UnbindDatasetPayload.InvalidInput::new);
	}

}
