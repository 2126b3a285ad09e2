package io.meshgate.api.access;

import io.meshgate.api.operation.Submission;
import io.meshgate.api.operation.Submissions;
import io.meshgate.frontend.access.AnswerQuestionInput;
import io.meshgate.frontend.access.AnswerQuestionPayload;
import io.meshgate.frontend.access.AskQuestionInput;
import io.meshgate.frontend.access.AskQuestionPayload;
import io.meshgate.graph.person.Viewer;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;

/**
 * Asking about a request and answering, from the wire and back to it.
 */
@Controller
class QuestionMutations {

	private final Submissions submissions;

	private final AskQuestion askQuestion;

	private final AnswerQuestion answerQuestion;

	private final AccessAnswers answers;

	QuestionMutations(Submissions submissions, AskQuestion askQuestion, AnswerQuestion answerQuestion,
			AccessAnswers answers) {
		this.submissions = submissions;
		this.askQuestion = askQuestion;
		this.answerQuestion = answerQuestion;
		this.answers = answers;
	}

	@MutationMapping
	AskQuestionPayload askQuestion(@AuthenticationPrincipal Viewer viewer, @Argument AskQuestionInput input) {
		Submission submission = this.submissions.of(viewer, input, input.idempotencyKey());
		RequestSeen seen = new RequestForm(submission.problems()).question(input);
		return submission.settle(
				(operation) -> this.answers.questioned(viewer,
						this.askQuestion.ask(viewer, seen, input.text(), operation)),
				AskQuestionPayload.InvalidInput::new);
	}

	@MutationMapping
	AnswerQuestionPayload answerQuestion(@AuthenticationPrincipal Viewer viewer, @Argument AnswerQuestionInput input) {
		Submission submission = this.submissions.of(viewer, input, input.idempotencyKey());
		AnswerQuestion.Reply reply = new ReplyForm(submission.problems(), submission.at()).reply(input);
		return submission.settle((operation) -> this.answers.answered(viewer, reply.seen(),
				this.answerQuestion.answer(viewer, reply, operation)), AnswerQuestionPayload.InvalidInput::new);
	}

}
