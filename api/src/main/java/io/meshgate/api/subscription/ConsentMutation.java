package io.meshgate.api.subscription;

import java.util.Optional;

import io.meshgate.api.operation.Submission;
import io.meshgate.api.operation.Submissions;
import io.meshgate.frontend.subscription.ConsentToContractInput;
import io.meshgate.frontend.subscription.ConsentToContractPayload;
import io.meshgate.frontend.subscription.Subscription;
import io.meshgate.graph.person.Viewer;
import io.meshgate.graph.subscription.Consents;
import io.meshgate.graph.subscription.SubscriptionId;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;

/**
 * Consenting to a contract, from the wire and back to it.
 */
@Controller
class ConsentMutation {

	private static final int LONGEST_TEXT = 2_000;

	private final Submissions submissions;

	private final ConsentToContract consentToContract;

	private final GrantAnswers answers;

	ConsentMutation(Submissions submissions, ConsentToContract consentToContract, GrantAnswers answers) {
		this.submissions = submissions;
		this.consentToContract = consentToContract;
		this.answers = answers;
	}

	@MutationMapping
	ConsentToContractPayload consentToContract(@AuthenticationPrincipal Viewer viewer,
			@Argument ConsentToContractInput input) {
		Submission submission = this.submissions.of(viewer, input, input.idempotencyKey());
		SubscriptionId subscription = new SubscriptionId(
				submission.problems().id("subscription", input.subscription(), Subscription.class).orElse(""));
		submission.problems().textIfGiven("comment", input.comment(), LONGEST_TEXT);
		Consents.Consent consent = Consents.Consent.of(Optional.ofNullable(input.comment()).orElse(""),
				submission.at());
		return submission.settle(
				(operation) -> this.answers.consented(viewer, subscription,
						this.consentToContract.consent(viewer, subscription, consent, operation)),
				ConsentToContractPayload.InvalidInput::new);
	}

}
