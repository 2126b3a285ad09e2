package io.meshgate.api.usage;

import java.util.List;

import graphql.schema.DataFetchingEnvironment;
import io.meshgate.api.operation.Moved;
import io.meshgate.api.operation.Submission;
import io.meshgate.api.operation.Submissions;
import io.meshgate.api.product.CurrentProduct;
import io.meshgate.frontend.product.DataProduct;
import io.meshgate.frontend.usage.ReportUsageInput;
import io.meshgate.frontend.usage.ReportUsagePayload;
import io.meshgate.graph.operation.Ending;
import io.meshgate.graph.person.Viewer;
import io.meshgate.graph.product.ProductId;
import io.meshgate.graph.usage.PortReads;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;

/**
 * Reporting how often a product was read, from the wire and back to it.
 */
@Controller
class UsageMutation {

	private final Submissions submissions;

	private final ReportUsage reportUsage;

	private final CurrentProduct product;

	UsageMutation(Submissions submissions, ReportUsage reportUsage, CurrentProduct product) {
		this.submissions = submissions;
		this.reportUsage = reportUsage;
		this.product = product;
	}

	@MutationMapping
	ReportUsagePayload reportUsage(@AuthenticationPrincipal Viewer viewer, @Argument ReportUsageInput input,
			DataFetchingEnvironment environment) {
		Submission submission = this.submissions.of(viewer, input, input.idempotencyKey());
		UsageForm form = new UsageForm(submission.problems());
		ProductId id = form.product(input);
		List<PortReads> reads = form.reads(input, submission.at());
		return submission.settle((operation) -> {
			Ending<Moved> ending = this.reportUsage.report(viewer, id, reads, operation);
			DataProduct product = this.product.read(viewer, id, environment);
			return switch (ending.kind()) {
				case DONE -> new ReportUsagePayload.UsageReported(product);
				case CONFLICT -> new ReportUsagePayload.UsageConflict(product, ending.reason());
			};
		}, ReportUsagePayload.InvalidInput::new);
	}

}
