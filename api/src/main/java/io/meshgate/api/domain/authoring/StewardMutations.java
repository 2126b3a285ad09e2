package io.meshgate.api.domain.authoring;

import io.meshgate.api.operation.Submission;
import io.meshgate.api.operation.Submissions;
import io.meshgate.api.wire.Refs;
import io.meshgate.frontend.domain.AppointStewardInput;
import io.meshgate.frontend.domain.AppointStewardPayload;
import io.meshgate.frontend.domain.DismissStewardInput;
import io.meshgate.frontend.domain.DismissStewardPayload;
import io.meshgate.frontend.person.Person;
import io.meshgate.graph.Ref;
import io.meshgate.graph.person.Viewer;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;

/**
 * Appointing and dismissing stewards, from the wire and back to it.
 */
@Controller
class StewardMutations {

	private final Submissions submissions;

	private final AppointSteward appointSteward;

	private final DismissSteward dismissSteward;

	private final DomainAnswers answers;

	StewardMutations(Submissions submissions, AppointSteward appointSteward, DismissSteward dismissSteward,
			DomainAnswers answers) {
		this.submissions = submissions;
		this.appointSteward = appointSteward;
		this.dismissSteward = dismissSteward;
		this.answers = answers;
	}

	@MutationMapping
	AppointStewardPayload appointSteward(@AuthenticationPrincipal Viewer viewer, @Argument AppointStewardInput input) {
		Submission submission = this.submissions.of(viewer, input, input.idempotencyKey());
		DomainSeen seen = new DomainForm(submission.problems()).seen(input.domain(), input.expectedVersion());
		Ref steward = Refs.of(input.person(), Person.class);
		return submission.settle(
				(operation) -> this.answers.appointed(viewer,
						this.appointSteward.appoint(viewer, seen, steward, operation)),
				AppointStewardPayload.InvalidInput::new);
	}

	@MutationMapping
	DismissStewardPayload dismissSteward(@AuthenticationPrincipal Viewer viewer, @Argument DismissStewardInput input) {
		Submission submission = this.submissions.of(viewer, input, input.idempotencyKey());
		DomainSeen seen = new DomainForm(submission.problems()).seen(input.domain(), input.expectedVersion());
		Ref steward = Refs.of(input.person(), Person.class);
		return submission.settle(
				(operation) -> this.answers.dismissed(viewer,
						this.dismissSteward.dismiss(viewer, seen, steward, operation)),
				DismissStewardPayload.InvalidInput::new);
	}

}
