package io.meshgate.api.rating;

import graphql.schema.DataFetchingEnvironment;
import io.meshgate.api.operation.Submission;
import io.meshgate.api.operation.Submissions;
import io.meshgate.frontend.rating.AnswerRatingInput;
import io.meshgate.frontend.rating.AnswerRatingPayload;
import io.meshgate.graph.person.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;

/**
 * Answering ratings, from the wire and back to it.
 */
@Controller
class AnsweringMutation {

	private final Submissions submissions;

	private final AnswerRating answerRating;

	private final RatingAnswers answers;

	AnsweringMutation(Submissions submissions, AnswerRating answerRating, RatingAnswers answers) {
		this.submissions = submissions;
		this.answerRating = answerRating;
		this.answers = answers;
	}

	@MutationMapping
	AnswerRatingPayload answerRating(@AuthenticationPrincipal Viewer viewer, @Argument AnswerRatingInput input,
			DataFetchingEnvironment environment) {
		Submission submission = this.submissions.of(viewer, input, input.idempotencyKey());
		RatingForm form = new RatingForm(submission.problems());
		RatingSeen seen = form.seen(input.rating(), input.expectedVersion());
		@Nullable String answer = form.answer(input);
		return submission.settle(
				(operation) -> this.answers.answered(viewer, seen.id(),
						this.answerRating.answer(viewer, seen, answer, operation), environment),
				AnswerRatingPayload.InvalidInput::new);
	}

}
