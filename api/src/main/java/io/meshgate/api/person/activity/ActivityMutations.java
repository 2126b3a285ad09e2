package io.meshgate.api.person.activity;

import io.meshgate.api.operation.Submission;
import io.meshgate.api.operation.Submissions;
import io.meshgate.frontend.person.DeactivatePersonInput;
import io.meshgate.frontend.person.DeactivatePersonPayload;
import io.meshgate.frontend.person.Person;
import io.meshgate.frontend.person.ReactivatePersonInput;
import io.meshgate.frontend.person.ReactivatePersonPayload;
import io.meshgate.graph.person.PersonId;
import io.meshgate.graph.person.Viewer;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;

/**
 * Whether people may act, from the wire and back to it.
 */
@Controller
class ActivityMutations {

	private static final int LONGEST_REASON = 2_000;

	private final Submissions submissions;

	private final DeactivatePerson deactivatePerson;

	private final ReactivatePerson reactivatePerson;

	private final ActivityAnswers answers;

	ActivityMutations(Submissions submissions, DeactivatePerson deactivatePerson, ReactivatePerson reactivatePerson,
			ActivityAnswers answers) {
		this.submissions = submissions;
		this.deactivatePerson = deactivatePerson;
		this.reactivatePerson = reactivatePerson;
		this.answers = answers;
	}

	@MutationMapping
	DeactivatePersonPayload deactivatePerson(@AuthenticationPrincipal Viewer viewer,
			@Argument DeactivatePersonInput input) {
		Submission submission = this.submissions.of(viewer, input, input.idempotencyKey());
		PersonId person = person(submission, input.person());
		submission.problems().text("reason", input.reason(), LONGEST_REASON);
		return submission.settle(
				(operation) -> this.answers.deactivated(viewer,
						this.deactivatePerson.deactivate(viewer, person, input.reason(), operation)),
				DeactivatePersonPayload.InvalidInput::new);
	}

	@MutationMapping
	ReactivatePersonPayload reactivatePerson(@AuthenticationPrincipal Viewer viewer,
			@Argument ReactivatePersonInput input) {
		Submission submission = this.submissions.of(viewer, input, input.idempotencyKey());
		PersonId person = person(submission, input.person());
		return submission.settle(
				(operation) -> this.answers.reactivated(viewer,
						this.reactivatePerson.reactivate(viewer, person, operation)),
				ReactivatePersonPayload.InvalidInput::new);
	}

	static PersonId person(Submission submission, String id) {
		return new PersonId(submission.problems().id("person", id, Person.class).orElse(""));
	}

}
