package io.meshgate.api.access;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import io.meshgate.api.policy.Breaches;
import io.meshgate.auth.Action;
import io.meshgate.graph.Transaction;
import io.meshgate.graph.access.LockedRequest;
import io.meshgate.graph.access.Verdict;
import io.meshgate.graph.access.Verdicts;
import io.meshgate.graph.access.offer.OfferReply;
import io.meshgate.graph.access.offer.Offers;
import io.meshgate.graph.access.offer.OpenOffer;
import io.meshgate.graph.access.renewal.Continued;
import io.meshgate.graph.access.review.Courses;
import io.meshgate.graph.access.transition.Course;
import io.meshgate.graph.access.transition.RequestActor;
import io.meshgate.graph.access.transition.RequestMove;
import io.meshgate.graph.access.transition.RequestTransition;
import io.meshgate.graph.operation.Changes;
import io.meshgate.graph.operation.Ending;
import io.meshgate.graph.operation.Operation;
import io.meshgate.graph.outbox.Event;
import io.meshgate.graph.person.PersonId;
import io.meshgate.graph.person.Viewer;
import io.meshgate.graph.policy.PolicyBreach;
import io.meshgate.graph.subscription.GrantId;
import org.springframework.stereotype.Component;

/**
 * Whoever made a request takes what is offered. Whoever offered it has said yes by that,
 * and where nobody else has to there is access at once.
 */
@Component
class AcceptOffer {

	private final Changes changes;

	private final Verdicts verdicts = new Verdicts();

	private final Offers offers = new Offers();

	private final Courses courses = new Courses();

	private final Granting granting;

	AcceptOffer(Changes changes) {
		this.changes = changes;
		this.granting = new Granting(changes);
	}

	Ending<Kind> accept(Viewer viewer, RequestSeen seen, Operation operation) {
		New made = new New(UUID.randomUUID().toString(), new GrantId(UUID.randomUUID().toString()),
				new OfferReply(UUID.randomUUID().toString(), viewer.person(), true, null, operation.at()));
		return this.changes.make(operation, Kind.class, (transaction) -> {
			RequestSeen.Held held = seen.hold(this.verdicts, transaction, viewer, operation);
			Course course = held.request().course().take(new RequestMove.Plain(RequestTransition.ACCEPT_OFFER));
			Act act = new Act(transaction, held, course,
					this.granting.continued(transaction, held.request(), operation.at()));
			return held.attempt(Action.ANSWER_REQUEST, course)
				.unless(act.isTooLate(operation.at()), "The time that was offered has passed.")
				.unless(act.continued().obstacle().isPresent(), act.continued().obstacle().orElse(""))
				.then(Kind.CONFLICT, () -> accept(act, made));
		});
	}

	private Ending<Kind> accept(Act act, New made) {
		if (act.grants()) {
			List<PolicyBreach> breaches = this.granting.grant(act.transaction(), act.request(),
					new Granting.Given(made.grant(), made.reply().at(), act.end(), act.continued()));
			if (!breaches.isEmpty()) {
				return Breaches.ending(Kind.AGAINST_POLICY, breaches);
			}
		}
		OpenOffer offer = act.offer();
		this.offers.reply(act.transaction(), act.request(), made.reply());
		this.verdicts.record(act.transaction(), act.request(), offer.by(), new Verdicts.NewDecision(made.decision(),
				Verdict.APPROVED, offer.comment(), offer.endsAt(), offer.onBehalfOf(), made.reply().at()));
		Event[] told = this.courses.go(act.transaction(), act.request(), act.course(), made.reply().at())
			.stream()
			.map((passed) -> event(act, passed, made.reply()))
			.toArray(Event[]::new);
		this.changes.tell(act.transaction(), told);
		return Ending.of(Kind.DONE, act.request().id().value());
	}

	private static Event event(Act act, RequestTransition passed, OfferReply reply) {
		PersonId by = (passed.by() == RequestActor.APPROVER) ? act.offer().by() : reply.by();
		return act.held().event(passed, by, Map.of("endsAt", act.offer().endsAt().toString()), reply.at());
	}

	/** What is taken, what comes of it, and the transaction it is written in. */
	private record Act(Transaction transaction, RequestSeen.Held held, Course course, Continued continued) {

		LockedRequest request() {
			return this.held.request();
		}

		OpenOffer offer() {
			return Objects.requireNonNull(request().review().offer());
		}

		boolean grants() {
			return this.course instanceof Course.Gone gone && gone.passed().contains(RequestTransition.APPROVE);
		}

		/** The earliest of what is offered and what others would give. */
		Instant end() {
			return Stream.of(Optional.of(offer().endsAt()), request().review().endsAt())
				.flatMap(Optional::stream)
				.min(Comparator.naturalOrder())
				.orElseThrow();
		}

		boolean isTooLate(Instant now) {
			return this.course instanceof Course.Gone && !end().isAfter(now);
		}

	}

	/**
	 * What is about to be put on record.
	 *
	 * @param decision the identity of the yes
	 * @param grant of the access, if there is any
	 * @param reply to the offer
	 */
	private record New(String decision, GrantId grant, OfferReply reply) {
	}

	/** How taking an offer ends. */
	enum Kind {

		DONE, CONFLICT, AGAINST_POLICY

	}

}
