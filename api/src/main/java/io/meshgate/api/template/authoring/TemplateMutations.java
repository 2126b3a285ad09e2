package io.meshgate.api.template.authoring;

import io.meshgate.api.operation.Submission;
import io.meshgate.api.operation.Submissions;
import io.meshgate.frontend.template.ChangeTemplateInput;
import io.meshgate.frontend.template.ChangeTemplatePayload;
import io.meshgate.frontend.template.OfferTemplateInput;
import io.meshgate.frontend.template.OfferTemplatePayload;
import io.meshgate.graph.person.Viewer;
import io.meshgate.graph.template.authoring.NewTemplate;
import io.meshgate.graph.template.authoring.TemplateChange;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;

/**
 * Offering and changing templates, from the wire and back to it.
 */
@Controller
class TemplateMutations {

	private final Submissions submissions;

	private final OfferTemplate offerTemplate;

	private final ChangeTemplate changeTemplate;

	private final TemplateAnswers answers;

	TemplateMutations(Submissions submissions, OfferTemplate offerTemplate, ChangeTemplate changeTemplate,
			TemplateAnswers answers) {
		this.submissions = submissions;
		this.offerTemplate = offerTemplate;
		this.changeTemplate = changeTemplate;
		this.answers = answers;
	}

	@MutationMapping
	OfferTemplatePayload offerTemplate(@AuthenticationPrincipal Viewer viewer, @Argument OfferTemplateInput input) {
		Submission submission = this.submissions.of(viewer, input, input.idempotencyKey());
		NewTemplate template = new TemplateForm(submission.problems()).template(input);
		return submission.settle(
				(operation) -> this.answers.offered(viewer, this.offerTemplate.offer(viewer, template, operation)),
				OfferTemplatePayload.InvalidInput::new);
	}

	@MutationMapping
	ChangeTemplatePayload changeTemplate(@AuthenticationPrincipal Viewer viewer, @Argument ChangeTemplateInput input) {
		Submission submission = this.submissions.of(viewer, input, input.idempotencyKey());
		TemplateForm form = new TemplateForm(submission.problems());
		TemplateSeen seen = form.seen(input);
		TemplateChange change = form.change(input);
		return submission.settle(
				(operation) -> this.answers.changed(viewer,
						this.changeTemplate.change(viewer, seen, change, operation)),
				ChangeTemplatePayload.InvalidInput::new);
	}

}
