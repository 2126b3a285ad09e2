package io.meshgate.api.access;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.meshgate.api.operation.Attempt;
import io.meshgate.api.refusal.NotFound;
import io.meshgate.auth.Action;
import io.meshgate.auth.Facts;
import io.meshgate.auth.Policy;
import io.meshgate.auth.Rule;
import io.meshgate.graph.Transaction;
import io.meshgate.graph.access.AccessRequestId;
import io.meshgate.graph.access.LockedRequest;
import io.meshgate.graph.access.Verdicts;
import io.meshgate.graph.access.transition.Course;
import io.meshgate.graph.access.transition.RequestActor;
import io.meshgate.graph.access.transition.RequestTransition;
import io.meshgate.graph.operation.Operation;
import io.meshgate.graph.outbox.Event;
import io.meshgate.graph.person.PersonId;
import io.meshgate.graph.person.Relation;
import io.meshgate.graph.person.Viewer;
import org.jspecify.annotations.Nullable;

/**
 * A request as somebody has seen it who wants to act on it.
 *
 * @param id which request
 * @param version the version they have seen; null where they do not say
 */
record RequestSeen(AccessRequestId id, @Nullable Integer version) {

	Held hold(Verdicts verdicts, Transaction transaction, Viewer viewer, Operation operation) {
		return new Held(verdicts.lock(transaction, viewer, this.id, operation.at())
			.orElseThrow(() -> new NotFound("access request")), this.version);
	}

	/**
	 * The request under the lock.
	 *
	 * @param request as it stands
	 * @param seen the version that was seen
	 */
	record Held(LockedRequest request, @Nullable Integer seen) {

		/**
		 * Of whoever says what they think of what was taken in an emergency.
		 */
		Attempt reviewing() {
			return attempt(Action.REVIEW_EMERGENCY);
		}

		private Attempt attempt(Action action) {
			return Attempt.on(this.request.id())
				.ifAllowed(action, facts())
				.ifUnchanged("request", this.seen, this.request.version());
		}

		Attempt attempt(Action action, Course course) {
			Attempt attempt = attempt(action);
			return switch (course) {
				case Course.Gone _ -> attempt;
				case Course.Refused refused -> attempt.unless(true, refused.because());
			};
		}

		/**
		 * Of an approver, who does so in one of the stages alone where it names people.
		 */
		Attempt deciding(Viewer viewer, Course course) {
			PersonId voice = voice(viewer);
			return attempt(Action.DECIDE_REQUEST, course).unless(
					!this.request.review().isFor(voice) || (byName() && !this.request.review().names(voice)),
					"Others decide in this stage.");
		}

		/**
		 * Whether they decide as a stage names them, or whom they stand in for, alone.
		 */
		private boolean byName() {
			Optional<PersonId> giver = giver();
			return this.request.ties()
				.standIns()
				.stream()
				.filter((standIn) -> giver.filter(standIn.giver()::equals).isPresent())
				.findFirst()
				.map((standIn) -> new Facts.OfRequest(standIn.standing(), standIn.requester(), standIn.consumerSide(),
						standIn.decider(), this.request.status(), this.request.unreviewed(), List.of()))
				.map((theirs) -> Policy.decide(Action.DECIDE_REQUEST, theirs))
				.orElseGet(() -> Policy.decide(Action.DECIDE_REQUEST, facts()))
				.rule() == Rule.NAMED;
		}

		/**
		 * What happened to it, and by whom, in whose place.
		 */
		Event event(RequestTransition passed, PersonId by, Map<String, Object> more, Instant now) {
			Map<String, Object> data = new HashMap<>(more);
			data.put("subscription", this.request.subscription().value());
			data.put("outputPort", this.request.outputPort().value());
			data.put("by", by.value());
			if (passed.by() == RequestActor.APPROVER) {
				giver().ifPresent((giver) -> data.put("onBehalfOf", giver.value()));
			}
			return Event.of(passed.told(), this.request.id().value(), data, now);
		}

		/** Whose vote it is. */
		PersonId voice(Viewer viewer) {
			return giver().orElse(viewer.person());
		}

		/** In whose place it is decided; nobody else's where that is empty. */
		Optional<PersonId> giver() {
			return giver(Action.DECIDE_REQUEST);
		}

		/** In whose place that is done; nobody else's where that is empty. */
		Optional<PersonId> giver(Action action) {
			return Policy.decide(action, facts())
				.path()
				.stream()
				.filter((step) -> step.relation() == Relation.STANDS_IN_FOR)
				.map((step) -> new PersonId(step.id()))
				.findFirst();
		}

		private Facts.OfRequest facts() {
			return new Facts.OfRequest(this.request.ties().standing(), this.request.ties().requester(),
					this.request.ties().consumerSide(), this.request.ties().decider(), this.request.status(),
					this.request.unreviewed(), this.request.ties().standIns());
		}

	}

}
