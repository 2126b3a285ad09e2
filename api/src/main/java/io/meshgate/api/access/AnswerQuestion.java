package io.meshgate.api.access;

import java.time.Instant;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import io.meshgate.api.policy.Breaches;
import io.meshgate.auth.Action;
import io.meshgate.graph.Transaction;
import io.meshgate.graph.access.LockedRequest;
import io.meshgate.graph.access.Verdicts;
import io.meshgate.graph.access.judging.Judging;
import io.meshgate.graph.access.question.NewAnswer;
import io.meshgate.graph.access.question.Questions;
import io.meshgate.graph.access.question.WishChange;
import io.meshgate.graph.access.review.Courses;
import io.meshgate.graph.access.transition.Course;
import io.meshgate.graph.access.transition.RequestMove;
import io.meshgate.graph.access.transition.RequestTransition;
import io.meshgate.graph.operation.Changes;
import io.meshgate.graph.operation.Ending;
import io.meshgate.graph.operation.Operation;
import io.meshgate.graph.person.Viewer;
import io.meshgate.graph.policy.AccessTerm;
import io.meshgate.graph.policy.AccessTerms;
import io.meshgate.graph.policy.AccessWish;
import io.meshgate.graph.policy.PolicyBreach;
import io.meshgate.graph.policy.TermsInForce;
import org.springframework.stereotype.Component;

/**
 * Whoever made a request tells what an approver asked, and may ask for something else
 * now: that is held against the policies in force as if it were asked anew, and what was
 * said to it before counts no more.
 */
@Component
class AnswerQuestion {

	private final Changes changes;

	private final Verdicts verdicts = new Verdicts();

	private final Questions questions = new Questions();

	private final Courses courses = new Courses();

	private final Judging judging = new Judging();

	AnswerQuestion(Changes changes) {
		this.changes = changes;
	}

	Ending<Kind> answer(Viewer viewer, Reply reply, Operation operation) {
		String id = UUID.randomUUID().toString();
		return this.changes.make(operation, Kind.class, (transaction) -> {
			RequestSeen.Held held = reply.seen().hold(this.verdicts, transaction, viewer, operation);
			WishChange change = reply.wish().over(held.request());
			Course course = held.request().course().take(new RequestMove.Answer(change.isAny()));
			Act act = new Act(transaction, held, course,
					new NewAnswer(id, viewer.person(), reply.text(), change, operation.at()));
			return held.attempt(Action.ANSWER_REQUEST, course)
				.unless(act.movesWhatFollows(), "When it begins follows from the access there is.")
				.unless(act.endsBeforeItBegins(), "Access would end before it begins.")
				.unless(act.lastsTooLong(), "Access is given for a year at most.")
				.then(Kind.CONFLICT, () -> change.isAny() ? judged(act) : answered(act));
		});
	}

	private Ending<Kind> judged(Act act) {
		LockedRequest request = act.held().request();
		TermsInForce inForce = this.judging.secure(act.transaction(), request.outputPort());
		AccessWish wish = new AccessWish(request.consumer(),
				this.judging.teams(act.transaction(), request.subscription()), act.purpose(), act.start(),
				act.end().orElse(null));
		List<PolicyBreach> breaches = inForce.against(wish, EnumSet.allOf(AccessTerm.class));
		if (!breaches.isEmpty()) {
			return Breaches.ending(Kind.AGAINST_POLICY, breaches);
		}
		this.judging.record(act.transaction(), request.id(), inForce);
		return answered(act);
	}

	private Ending<Kind> answered(Act act) {
		LockedRequest request = act.held().request();
		this.questions.answer(act.transaction(), request, act.answer());
		RequestTransition passed = this.courses.go(act.transaction(), request, act.course(), act.answer().at())
			.getLast();
		this.changes.tell(act.transaction(),
				act.held().event(passed, act.answer().by(), act.told(), act.answer().at()));
		return Ending.of(Kind.DONE, request.id().value());
	}

	/** Who answers what, what comes of it, and the transaction it is written in. */
	private record Act(Transaction transaction, RequestSeen.Held held, Course course, NewAnswer answer) {

		String purpose() {
			return Objects.requireNonNullElse(this.answer.change().purpose(), this.held.request().purpose());
		}

		Instant start() {
			return Optional.ofNullable(this.answer.change().startsAt())
				.or(() -> Optional.ofNullable(this.held.request().startsAt()))
				.filter((start) -> start.isAfter(this.answer.at()))
				.orElse(this.answer.at());
		}

		Optional<Instant> end() {
			return Optional.ofNullable(this.answer.change().endsAt())
				.or(() -> Optional.ofNullable(this.held.request().endsAt()));
		}

		boolean movesWhatFollows() {
			return !this.held.request().kind().isNew() && this.answer.change().startsAt() != null;
		}

		boolean endsBeforeItBegins() {
			return this.answer.change().isAny() && end().filter((end) -> !end.isAfter(start())).isPresent();
		}

		boolean lastsTooLong() {
			return this.answer.change().isAny()
					&& end().filter((end) -> end.isAfter(start().plus(AccessTerms.LONGEST_GRANT))).isPresent();
		}

		Map<String, Object> told() {
			Map<String, Object> told = new HashMap<>(Map.of("answer", this.answer.text()));
			Optional.ofNullable(this.answer.change().purpose()).ifPresent((purpose) -> told.put("purpose", purpose));
			Optional.ofNullable(this.answer.change().startsAt())
				.ifPresent((start) -> told.put("startsAt", start.toString()));
			Optional.ofNullable(this.answer.change().endsAt()).ifPresent((end) -> told.put("endsAt", end.toString()));
			return told;
		}

	}

	/** How answering ends. */
	enum Kind {

		DONE, CONFLICT, AGAINST_POLICY

	}

	/**
	 * What somebody answers.
	 *
	 * @param seen about which request
	 * @param text what
	 * @param wish what they ask for instead
	 */
	record Reply(RequestSeen seen, String text, WishChange wish) {
	}

}
