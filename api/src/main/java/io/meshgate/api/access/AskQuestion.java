package io.meshgate.api.access;

import java.util.Map;
import java.util.UUID;

import io.meshgate.api.operation.Moved;
import io.meshgate.graph.Transaction;
import io.meshgate.graph.access.Verdicts;
import io.meshgate.graph.access.question.NewQuestion;
import io.meshgate.graph.access.question.Questions;
import io.meshgate.graph.access.review.Courses;
import io.meshgate.graph.access.transition.Course;
import io.meshgate.graph.access.transition.RequestMove;
import io.meshgate.graph.access.transition.RequestTransition;
import io.meshgate.graph.operation.Changes;
import io.meshgate.graph.operation.Ending;
import io.meshgate.graph.operation.Operation;
import io.meshgate.graph.person.Viewer;
import org.springframework.stereotype.Component;

/**
 * An approver, or somebody in their place, wants to know more before they decide. Until
 * they are told nobody decides, and the time does not count.
 */
@Component
class AskQuestion {

	private final Changes changes;

	private final Verdicts verdicts = new Verdicts();

	private final Questions questions = new Questions();

	private final Courses courses = new Courses();

	AskQuestion(Changes changes) {
		this.changes = changes;
	}

	Ending<Moved> ask(Viewer viewer, RequestSeen seen, String text, Operation operation) {
		String id = UUID.randomUUID().toString();
		return this.changes.make(operation, Moved.class, (transaction) -> {
			RequestSeen.Held held = seen.hold(this.verdicts, transaction, viewer, operation);
			Course course = held.request().course().take(new RequestMove.Plain(RequestTransition.ASK));
			NewQuestion question = new NewQuestion(id, viewer.person(), held.giver().orElse(null), text,
					operation.at());
			return held.deciding(viewer, course).then(() -> ask(transaction, held, course, question));
		});
	}

	private void ask(Transaction transaction, RequestSeen.Held held, Course course, NewQuestion question) {
		this.questions.ask(transaction, held.request(), question);
		RequestTransition passed = this.courses.go(transaction, held.request(), course, question.at()).getLast();
		this.changes.tell(transaction,
				held.event(passed, question.by(), Map.of("question", question.text()), question.at()));
	}

}
