package io.meshgate.api.subscription;

import java.util.List;

import io.meshgate.api.node.GlobalId;
import io.meshgate.api.operation.Moved;
import io.meshgate.api.operation.Submission;
import io.meshgate.api.operation.Submissions;
import io.meshgate.api.refusal.NotFound;
import io.meshgate.frontend.subscription.Grant;
import io.meshgate.frontend.subscription.RevokeGrantInput;
import io.meshgate.frontend.subscription.RevokeGrantPayload;
import io.meshgate.frontend.subscription.Subscription;
import io.meshgate.graph.operation.Ending;
import io.meshgate.graph.person.Viewer;
import io.meshgate.graph.subscription.GrantId;
import io.meshgate.graph.subscription.Subscriptions;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;

/**
 * Ending access, from the wire and back to it.
 */
@Controller
class GrantMutations {

	private static final int LONGEST_REASON = 2_000;

	private final Submissions submissions;

	private final RevokeGrant revokeGrant;

	private final Subscriptions subscriptions;

	GrantMutations(Submissions submissions, RevokeGrant revokeGrant, Subscriptions subscriptions) {
		this.submissions = submissions;
		this.revokeGrant = revokeGrant;
		this.subscriptions = subscriptions;
	}

	@MutationMapping
	RevokeGrantPayload revokeGrant(@AuthenticationPrincipal Viewer viewer, @Argument RevokeGrantInput input) {
		Submission submission = this.submissions.of(viewer, input, input.idempotencyKey());
		GrantId id = new GrantId(submission.problems().id("grant", input.grant(), Grant.class).orElse(""));
		submission.problems().text("reason", input.reason(), LONGEST_REASON);
		return submission.settle(
				(operation) -> answer(viewer, this.revokeGrant.revoke(viewer, id, input.reason(), operation)),
				RevokeGrantPayload.InvalidInput::new);
	}

	private RevokeGrantPayload answer(Viewer viewer, Ending<Moved> ending) {
		Subscription subscription = this.subscriptions.ofGrants(viewer, List.of(new GrantId(ending.subject())))
			.stream()
			.findFirst()
			.map(SubscriptionViews.VIEWS::subscription)
			.orElseThrow(() -> new NotFound("grant"));
		Grant grant = subscription.grants()
			.stream()
			.filter((each) -> each.id().equals(GlobalId.of(Grant.class, new GrantId(ending.subject())).text()))
			.findFirst()
			.orElseThrow();
		return switch (ending.kind()) {
			case DONE -> new RevokeGrantPayload.GrantRevoked(grant, subscription);
			case CONFLICT -> new RevokeGrantPayload.GrantConflict(grant, ending.reason());
		};
	}

}
