package io.meshgate.api.check;

import java.util.List;

import graphql.schema.DataFetchingEnvironment;
import io.meshgate.api.operation.Moved;
import io.meshgate.api.operation.Submission;
import io.meshgate.api.operation.Submissions;
import io.meshgate.api.product.CurrentProduct;
import io.meshgate.frontend.check.RemoveCheckInput;
import io.meshgate.frontend.check.RemoveCheckPayload;
import io.meshgate.frontend.check.ReportCheckResultsInput;
import io.meshgate.frontend.check.ReportCheckResultsPayload;
import io.meshgate.frontend.product.DataProduct;
import io.meshgate.graph.check.Finding;
import io.meshgate.graph.check.QualityCheckId;
import io.meshgate.graph.operation.Ending;
import io.meshgate.graph.person.Viewer;
import io.meshgate.graph.product.ProductId;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;

/**
 * Reporting what checks found and removing them, from the wire and back to it.
 */
@Controller
class CheckMutations {

	private final Submissions submissions;

	private final ReportCheckResults reportCheckResults;

	private final RemoveCheck removeCheck;

	private final CurrentProduct product;

	CheckMutations(Submissions submissions, ReportCheckResults reportCheckResults, RemoveCheck removeCheck,
			CurrentProduct product) {
		this.submissions = submissions;
		this.reportCheckResults = reportCheckResults;
		this.removeCheck = removeCheck;
		this.product = product;
	}

	@MutationMapping
	ReportCheckResultsPayload reportCheckResults(@AuthenticationPrincipal Viewer viewer,
			@Argument ReportCheckResultsInput input, DataFetchingEnvironment environment) {
		Submission submission = this.submissions.of(viewer, input, input.idempotencyKey());
		CheckForm form = new CheckForm(submission.problems());
		ProductId id = form.product(input);
		List<Finding> findings = form.findings(input, submission.at());
		return submission.settle((operation) -> {
			Ending<Moved> ending = this.reportCheckResults.report(viewer, id, findings, operation);
			DataProduct product = this.product.read(viewer, id, environment);
			return switch (ending.kind()) {
				case DONE -> new ReportCheckResultsPayload.CheckResultsReported(product);
				case CONFLICT -> new ReportCheckResultsPayload.CheckResultsConflict(product, ending.reason());
			};
		}, ReportCheckResultsPayload.InvalidInput::new);
	}

	@MutationMapping
	RemoveCheckPayload removeCheck(@AuthenticationPrincipal Viewer viewer, @Argument RemoveCheckInput input,
			DataFetchingEnvironment environment) {
		Submission submission = this.submissions.of(viewer, input, input.idempotencyKey());
		QualityCheckId id = new CheckForm(submission.problems()).check(input);
		return submission.settle((operation) -> {
			Ending<Moved> ending = this.removeCheck.remove(viewer, id, operation);
			DataProduct product = this.product.read(viewer, new ProductId(ending.subject()), environment);
			return switch (ending.kind()) {
				case DONE -> new RemoveCheckPayload.CheckRemoved(product);
				case CONFLICT -> new RemoveCheckPayload.CheckConflict(product, ending.reason());
			};
		}, RemoveCheckPayload.InvalidInput::new);
	}

}
