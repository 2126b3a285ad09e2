package io.meshgate.api.campaign;

import io.meshgate.api.operation.Submission;
import io.meshgate.api.operation.Submissions;
import io.meshgate.frontend.campaign.ReviewGrantInput;
import io.meshgate.frontend.campaign.ReviewGrantPayload;
import io.meshgate.frontend.campaign.StartCampaignInput;
import io.meshgate.frontend.campaign.StartCampaignPayload;
import io.meshgate.graph.campaign.Campaigning;
import io.meshgate.graph.campaign.ItemRef;
import io.meshgate.graph.person.Viewer;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;

/**
 * Starting campaigns and reviewing access, from the wire and back to it.
 */
@Controller
class CampaignMutations {

	private final Submissions submissions;

	private final StartCampaign startCampaign;

	private final ReviewGrant reviewGrant;

	private final CampaignAnswers answers;

	CampaignMutations(Submissions submissions, StartCampaign startCampaign, ReviewGrant reviewGrant,
			CampaignAnswers answers) {
		this.submissions = submissions;
		this.startCampaign = startCampaign;
		this.reviewGrant = reviewGrant;
		this.answers = answers;
	}

	@MutationMapping
	StartCampaignPayload startCampaign(@AuthenticationPrincipal Viewer viewer, @Argument StartCampaignInput input) {
		Submission submission = this.submissions.of(viewer, input, input.idempotencyKey());
		CampaignDraft draft = new CampaignForm(submission).draft(input);
		return submission.settle(
				(operation) -> this.answers.started(viewer, this.startCampaign.start(viewer, draft, operation)),
				StartCampaignPayload.InvalidInput::new);
	}

	@MutationMapping
	ReviewGrantPayload reviewGrant(@AuthenticationPrincipal Viewer viewer, @Argument ReviewGrantInput input) {
		Submission submission = this.submissions.of(viewer, input, input.idempotencyKey());
		CampaignForm form = new CampaignForm(submission);
		ItemRef named = form.item(input);
		Campaigning.Review review = form.review(input);
		return submission.settle(
				(operation) -> this.answers.reviewed(viewer, named,
						this.reviewGrant.review(viewer, named, review, operation)),
				ReviewGrantPayload.InvalidInput::new);
	}

}
