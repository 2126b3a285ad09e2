package io.meshgate.api.account;

import io.meshgate.api.operation.Submission;
import io.meshgate.api.operation.Submissions;
import io.meshgate.auth.issuer.TrustedIssuers;
import io.meshgate.frontend.account.RegisterServiceAccountInput;
import io.meshgate.frontend.account.RegisterServiceAccountPayload;
import io.meshgate.graph.account.NewServiceAccount;
import io.meshgate.graph.person.Viewer;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;

/**
 * Registering service accounts of the issuers that are trusted, from the wire and back to
 * it.
 */
@Controller
class RegisteringMutation {

	private final Submissions submissions;

	private final RegisterServiceAccount registerServiceAccount;

	private final AccountAnswers answers;

	private final TrustedIssuers issuers;

	RegisteringMutation(Submissions submissions, RegisterServiceAccount registerServiceAccount, AccountAnswers answers,
			TrustedIssuers issuers) {
		this.submissions = submissions;
		this.registerServiceAccount = registerServiceAccount;
		this.answers = answers;
		this.issuers = issuers;
	}

	@MutationMapping
	RegisterServiceAccountPayload registerServiceAccount(@AuthenticationPrincipal Viewer viewer,
			@Argument RegisterServiceAccountInput input) {
		Submission submission = this.submissions.of(viewer, input, input.idempotencyKey());
		NewServiceAccount account = new AccountForm(submission.problems()).account(input, this.issuers.names(),
				submission.at());
		return submission.settle(
				(operation) -> this.answers.registered(viewer,
						this.registerServiceAccount.register(viewer, account, operation)),
				RegisterServiceAccountPayload.InvalidInput::new);
	}

}
