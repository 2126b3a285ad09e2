package io.meshgate.api.provisioning;

import java.util.Optional;

import io.meshgate.api.operation.Moved;
import io.meshgate.api.operation.Submission;
import io.meshgate.api.operation.Submissions;
import io.meshgate.api.refusal.NotFound;
import io.meshgate.frontend.provisioning.ProvisioningTask;
import io.meshgate.frontend.provisioning.ReportProvisioningInput;
import io.meshgate.frontend.provisioning.ReportProvisioningPayload;
import io.meshgate.graph.operation.Ending;
import io.meshgate.graph.person.Viewer;
import io.meshgate.graph.provisioning.ProvisioningReport;
import io.meshgate.graph.provisioning.ProvisioningTasks;
import io.meshgate.graph.subscription.GrantId;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;

/**
 * What programs report, from the wire and back to it.
 */
@Controller
class ProvisioningMutation {

	private final Submissions submissions;

	private final ReportProvisioning reportProvisioning;

	private final ProvisioningTasks tasks;

	ProvisioningMutation(Submissions submissions, ReportProvisioning reportProvisioning, ProvisioningTasks tasks) {
		this.submissions = submissions;
		this.reportProvisioning = reportProvisioning;
		this.tasks = tasks;
	}

	@MutationMapping
	ReportProvisioningPayload reportProvisioning(@AuthenticationPrincipal Viewer viewer,
			@Argument ReportProvisioningInput input) {
		Submission submission = this.submissions.ofProgram(viewer, input, input.idempotencyKey());
		ProvisioningReport report = new ReportForm(submission.problems()).report(input, submission.at());
		return submission.settle(
				(operation) -> answer(viewer, this.reportProvisioning.report(viewer, report, operation)),
				ReportProvisioningPayload.InvalidInput::new);
	}

	private ReportProvisioningPayload answer(Viewer viewer, Ending<Moved> ending) {
		Optional<ProvisioningTask> task = this.tasks.find(viewer, new GrantId(ending.subject()))
			.map(ProvisioningViews.VIEWS::task);
		return switch (ending.kind()) {
			case DONE ->
				new ReportProvisioningPayload.ProvisioningReported(task.orElseThrow(() -> new NotFound("grant")));
			case CONFLICT -> new ReportProvisioningPayload.ProvisioningConflict(task.orElse(null), ending.reason());
		};
	}

}
