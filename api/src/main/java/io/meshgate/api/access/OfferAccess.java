package io.meshgate.api.access;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import io.meshgate.api.operation.Moved;
import io.meshgate.graph.Transaction;
import io.meshgate.graph.access.LockedRequest;
import io.meshgate.graph.access.Verdicts;
import io.meshgate.graph.access.judging.Judging;
import io.meshgate.graph.access.offer.Offers;
import io.meshgate.graph.access.offer.OpenOffer;
import io.meshgate.graph.access.review.Courses;
import io.meshgate.graph.access.transition.Course;
import io.meshgate.graph.access.transition.RequestMove;
import io.meshgate.graph.access.transition.RequestTransition;
import io.meshgate.graph.operation.Changes;
import io.meshgate.graph.operation.Ending;
import io.meshgate.graph.operation.Operation;
import io.meshgate.graph.person.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * An approver, or somebody in their place, would give less than was asked for: for a
 * shorter time. Whoever made the request takes that or declines it before anybody
 * decides.
 */
@Component
class OfferAccess {

	private final Changes changes;

	private final Verdicts verdicts = new Verdicts();

	private final Offers offers = new Offers();

	private final Courses courses = new Courses();

	private final Judging judging = new Judging();

	OfferAccess(Changes changes) {
		this.changes = changes;
	}

	Ending<Moved> offer(Viewer viewer, Less less, Operation operation) {
		OpenOffer offer = new OpenOffer(UUID.randomUUID().toString(), viewer.person(), null, less.endsAt(),
				less.comment(), operation.at());
		return this.changes.make(operation, Moved.class, (transaction) -> {
			RequestSeen.Held held = less.seen().hold(this.verdicts, transaction, viewer, operation);
			LockedRequest request = held.request();
			Course course = request.course().take(new RequestMove.Offer(held.voice(viewer)));
			return held.deciding(viewer, course)
				.unless(request.review().hasSaidYes(viewer.person()), "You have said yes already.")
				.unless(!offer.endsAt().isAfter(from(request, offer.at())), "Access would end before it begins.")
				.unless(!offer.endsAt().isBefore(end(transaction, request, offer.at())),
						"It is no less than what was asked for.")
				.then(() -> offer(transaction, held, course, offer.onBehalfOf(held.giver().orElse(null))));
		});
	}

	private void offer(Transaction transaction, RequestSeen.Held held, Course course, OpenOffer offer) {
		this.offers.make(transaction, held.request(), offer);
		RequestTransition passed = this.courses.go(transaction, held.request(), course, offer.at()).getLast();
		Map<String, Object> more = new HashMap<>(Map.of("endsAt", offer.endsAt().toString()));
		Optional.ofNullable(offer.comment()).ifPresent((comment) -> more.put("comment", comment));
		this.changes.tell(transaction, held.event(passed, offer.by(), more, offer.at()));
	}

	private static Instant from(LockedRequest request, Instant now) {
		return (request.startsAt() != null && request.startsAt().isAfter(now)) ? request.startsAt() : now;
	}

	/** Where no end was asked for it is as late as the policies in force allow. */
	private Instant end(Transaction transaction, LockedRequest request, Instant now) {
		return Optional.ofNullable(request.endsAt())
			.orElseGet(() -> from(request, now)
				.plus(this.judging.secure(transaction, request.outputPort()).longestGrant()));
	}

	/**
	 * What an approver would give.
	 *
	 * @param seen on which request
	 * @param endsAt until when
	 * @param comment why; null where they do not say
	 */
	record Less(RequestSeen seen, Instant endsAt, @Nullable String comment) {
	}

}
