package io.meshgate.api.template.authoring;

import java.util.List;

import io.meshgate.api.node.GlobalId;
import io.meshgate.api.operation.Submission;
import io.meshgate.api.operation.Submissions;
import io.meshgate.api.refusal.NotFound;
import io.meshgate.api.template.TemplateViews;
import io.meshgate.frontend.template.OfferTemplateInput;
import io.meshgate.frontend.template.OfferTemplatePayload;
import io.meshgate.frontend.template.ProductTemplate;
import io.meshgate.frontend.template.WithdrawTemplateInput;
import io.meshgate.frontend.template.WithdrawTemplatePayload;
import io.meshgate.graph.operation.Ending;
import io.meshgate.graph.person.Viewer;
import io.meshgate.graph.template.TemplateId;
import io.meshgate.graph.template.Templates;
import io.meshgate.graph.template.authoring.NewTemplate;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;

/**
 * Offering and withdrawing templates, from the wire and back to it.
 */
@Controller
class TemplateMutations {

	private final Submissions submissions;

	private final OfferTemplate offerTemplate;

	private final WithdrawTemplate withdrawTemplate;

	private final Templates templates;

	TemplateMutations(Submissions submissions, OfferTemplate offerTemplate, WithdrawTemplate withdrawTemplate,
			Templates templates) {
		this.submissions = submissions;
		this.offerTemplate = offerTemplate;
		this.withdrawTemplate = withdrawTemplate;
		this.templates = templates;
	}

	@MutationMapping
	OfferTemplatePayload offerTemplate(@AuthenticationPrincipal Viewer viewer, @Argument OfferTemplateInput input) {
		Submission submission = this.submissions.of(viewer, input, input.idempotencyKey());
		NewTemplate template = new TemplateForm(submission.problems()).template(input);
		return submission.settle((operation) -> offered(viewer, this.offerTemplate.offer(viewer, template, operation)),
				OfferTemplatePayload.InvalidInput::new);
	}

	@MutationMapping
	WithdrawTemplatePayload withdrawTemplate(@AuthenticationPrincipal Viewer viewer,
			@Argument WithdrawTemplateInput input) {
		Submission submission = this.submissions.of(viewer, input, input.idempotencyKey());
		TemplateId template = new TemplateForm(submission.problems()).id(input.template());
		return submission.settle((operation) -> withdrawn(this.withdrawTemplate.withdraw(viewer, template, operation)),
				WithdrawTemplatePayload.InvalidInput::new);
	}

	private OfferTemplatePayload offered(Viewer viewer, Ending<OfferTemplate.Kind> ending) {
		return switch (ending.kind()) {
			case OFFERED -> new OfferTemplatePayload.TemplateOffered(template(viewer, ending));
			case KEY_TAKEN -> new OfferTemplatePayload.TemplateKeyTaken(ending.subject());
		};
	}

	private static WithdrawTemplatePayload withdrawn(Ending<?> ending) {
		return new WithdrawTemplatePayload.TemplateWithdrawn(
				GlobalId.of(ProductTemplate.class, new TemplateId(ending.subject())).text());
	}

	private ProductTemplate template(Viewer viewer, Ending<?> ending) {
		return this.templates.load(viewer, List.of(new TemplateId(ending.subject())))
			.stream()
			.findFirst()
			.map(TemplateViews.VIEWS::template)
			.orElseThrow(() -> new NotFound("template"));
	}

}
