package io.meshgate.api.rating;

import java.util.Map;

import io.meshgate.api.operation.Moved;
import io.meshgate.auth.Action;
import io.meshgate.graph.Transaction;
import io.meshgate.graph.operation.Changes;
import io.meshgate.graph.operation.Ending;
import io.meshgate.graph.operation.Operation;
import io.meshgate.graph.outbox.Event;
import io.meshgate.graph.outbox.EventType;
import io.meshgate.graph.person.Viewer;
import io.meshgate.graph.rating.LockedRating;
import io.meshgate.graph.rating.Opinions;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Whoever answers for a product says something to a rating, or takes it back.
 */
@Component
class AnswerRating {

	private final Changes changes;

	private final Opinions opinions = new Opinions();

	AnswerRating(Changes changes) {
		this.changes = changes;
	}

	Ending<Moved> answer(Viewer viewer, RatingSeen seen, @Nullable String answer, Operation operation) {
		return this.changes.make(operation, Moved.class, (transaction) -> {
			LockedRating rating = seen.lock(this.opinions, transaction, viewer, operation);
			return seen.attempt(rating, Action.ANSWER_RATING).then(() -> {
				boolean news = (answer != null)
						? says(transaction, viewer, rating, new Opinions.Timed<>(answer, operation.at()))
						: this.opinions.unanswer(transaction, rating);
				if (news) {
					this.changes.tell(transaction,
							Event.of((answer != null) ? EventType.RATING_ANSWERED : EventType.RATING_UNANSWERED,
									rating.product().value(),
									Map.of("rating", rating.id().value(), "by", viewer.person().value()),
									operation.at()));
				}
			});
		});
	}

	/** Whether that is anything new. */
	private boolean says(Transaction transaction, Viewer viewer, LockedRating rating, Opinions.Timed<String> answer) {
		boolean news = !this.opinions.answers(transaction, viewer, rating, answer.what());
		if (news) {
			this.opinions.answer(transaction, viewer, rating, answer);
		}
		return news;
	}

}
