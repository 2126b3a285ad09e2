package io.meshgate.api.account;

import io.meshgate.api.operation.Submission;
import io.meshgate.api.operation.Submissions;
import io.meshgate.frontend.account.ChangeServiceAccountInput;
import io.meshgate.frontend.account.ChangeServiceAccountPayload;
import io.meshgate.graph.account.Registering;
import io.meshgate.graph.account.ServiceAccountId;
import io.meshgate.graph.person.Viewer;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;

/**
 * Changing and deactivating service accounts, from the wire and back to it.
 */
@Controller
class ChangingMutation {

	private final Submissions submissions;

	private final ChangeServiceAccount changeServiceAccount;

	private final AccountAnswers answers;

	ChangingMutation(Submissions submissions, ChangeServiceAccount changeServiceAccount, AccountAnswers answers) {
		this.submissions = submissions;
		this.changeServiceAccount = changeServiceAccount;
		this.answers = answers;
	}

	@MutationMapping
	ChangeServiceAccountPayload changeServiceAccount(@AuthenticationPrincipal Viewer viewer,
			@Argument ChangeServiceAccountInput input) {
		Submission submission = this.submissions.of(viewer, input, input.idempotencyKey());
		AccountForm form = new AccountForm(submission.problems());
		ServiceAccountId id = form.changed(input);
		Registering.Change change = form.change(input);
		AccountSeen seen = new AccountSeen(id, input.expectedVersion());
		return submission.settle(
				(operation) -> this.answers.changed(viewer,
						this.changeServiceAccount.change(viewer, seen, change, operation)),
				ChangeServiceAccountPayload.InvalidInput::new);
	}

}
