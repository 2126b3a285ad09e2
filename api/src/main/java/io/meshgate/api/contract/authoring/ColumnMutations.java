package io.meshgate.api.contract.authoring;

import java.time.Clock;
import java.util.List;

import io.meshgate.api.contract.ContractViews;
import io.meshgate.api.operation.Submission;
import io.meshgate.api.operation.Submissions;
import io.meshgate.api.port.authoring.PortAnswers;
import io.meshgate.api.port.authoring.Sending;
import io.meshgate.api.refusal.NotFound;
import io.meshgate.frontend.contract.ClassifyColumnInput;
import io.meshgate.frontend.contract.ClassifyColumnPayload;
import io.meshgate.frontend.contract.Column;
import io.meshgate.graph.contract.ColumnId;
import io.meshgate.graph.contract.ContractSchemas;
import io.meshgate.graph.operation.Ending;
import io.meshgate.graph.person.Viewer;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;

/**
 * Classifying columns, from the wire and back to it.
 */
@Controller
class ColumnMutations {

	private final Submissions submissions;

	private final ClassifyColumn classifyColumn;

	private final PortAnswers ports;

	private final ContractSchemas schemas;

	ColumnMutations(Submissions submissions, ClassifyColumn classifyColumn, PortAnswers ports,
			ContractSchemas schemas) {
		this.submissions = submissions;
		this.classifyColumn = classifyColumn;
		this.ports = ports;
		this.schemas = schemas;
	}

	@MutationMapping
	ClassifyColumnPayload classifyColumn(@AuthenticationPrincipal Viewer viewer, @Argument ClassifyColumnInput input) {
		Submission submission = this.submissions.of(viewer, input, input.idempotencyKey());
		ColumnSaying said = ColumnForm.saying(submission.problems(), input, submission.at());
		return submission.settle((operation) -> {
			Sending sending = new Sending(viewer, input.expectedVersion(), operation);
			return answer(input, sending, this.classifyColumn.classify(said, sending));
		}, ClassifyColumnPayload.InvalidInput::new);
	}

	private ClassifyColumnPayload answer(ClassifyColumnInput input, Sending sending,
			Ending<ClassifyColumn.Kind> ending) {
		return switch (ending.kind()) {
			case CLASSIFIED -> new ClassifyColumnPayload.ColumnClassified(this.ports.port(sending, ending),
					column(sending.viewer(), new ColumnId(ending.reason())));
			case MISSING -> new ClassifyColumnPayload.ColumnMissing(input.object(), input.column());
			case CONFLICT ->
				new ClassifyColumnPayload.OutputPortConflict(this.ports.port(sending, ending), ending.reason());
		};
	}

	private Column column(Viewer viewer, ColumnId id) {
		return this.schemas.loadColumns(viewer, List.of(id))
			.stream()
			.findFirst()
			.map(ContractViews.VIEWS::column)
			.orElseThrow(() -> new NotFound("column"));
	}

}
