package io.meshgate.api.campaign;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.meshgate.api.operation.Attempt;
import io.meshgate.api.operation.Moved;
import io.meshgate.api.refusal.NotFound;
import io.meshgate.auth.Action;
import io.meshgate.auth.Facts;
import io.meshgate.graph.Transaction;
import io.meshgate.graph.campaign.CampaignItemStatus;
import io.meshgate.graph.campaign.Campaigning;
import io.meshgate.graph.campaign.ItemRef;
import io.meshgate.graph.campaign.LockedItem;
import io.meshgate.graph.operation.Changes;
import io.meshgate.graph.operation.Ending;
import io.meshgate.graph.operation.Operation;
import io.meshgate.graph.outbox.Event;
import io.meshgate.graph.outbox.EventType;
import io.meshgate.graph.person.Viewer;
import io.meshgate.graph.subscription.Grant;
import io.meshgate.graph.subscription.GrantChange;
import io.meshgate.graph.subscription.GrantChanges;
import io.meshgate.graph.subscription.Grants;
import io.meshgate.graph.subscription.LockedGrant;
import io.meshgate.graph.subscription.transition.GrantTransition;
import org.springframework.stereotype.Component;

/**
 * Whoever answers for the product confirms or ends access that a campaign has taken up.
 * The grant is locked first, as by whoever else ends it, so that what is said to it is
 * said once.
 */
@Component
class ReviewGrant {

	private final Changes changes;

	private final Campaigning campaigning = new Campaigning();

	private final Grants grants = new Grants();

	private final GrantChanges grantChanges = new GrantChanges();

	ReviewGrant(Changes changes) {
		this.changes = changes;
	}

	Ending<Moved> review(Viewer viewer, ItemRef named, Campaigning.Review review, Operation operation) {
		return this.changes.make(operation, Moved.class, (transaction) -> {
			LockedGrant locked = this.grants.lock(transaction, viewer, named.grant(), review.at())
				.orElseThrow(() -> new NotFound("grant"));
			Attempt attempt = Attempt.on(named.grant())
				.ifAllowed(Action.REVOKE_GRANT,
						new Facts.OfGrant(locked.standing(), locked.consumerSide(), locked.grant().status()));
			LockedItem item = this.campaigning.find(transaction, viewer, named, review.at())
				.orElseThrow(() -> new NotFound("campaign"));
			return attempt.unless(item.status() != CampaignItemStatus.OPEN, item.because())
				.unless(locked.consumerSide(), "Nobody reviews access that their own side has.")
				.then(() -> {
					this.campaigning.review(transaction, viewer, item, review);
					this.changes.tell(transaction,
							said(transaction, viewer, locked.grant(), review).stream()
								.map((event) -> event.with("campaign", named.campaign().value()))
								.toArray(Event[]::new));
				});
		});
	}

	private List<Event> said(Transaction transaction, Viewer viewer, Grant grant, Campaigning.Review review) {
		return switch (review.verdict()) {
			case CONFIRMED -> List.of(confirmed(viewer, grant, review));
			case ENDED -> this.grantChanges.end(transaction, viewer, grant,
					GrantChange.of(GrantTransition.REVOKE, review.comment(), review.at()));
		};
	}

	private static Event confirmed(Viewer viewer, Grant grant, Campaigning.Review review) {
		Map<String, Object> data = new HashMap<>(
				Map.of("subscription", grant.subscription().value(), "by", viewer.person().value()));
		Optional.ofNullable(review.comment()).ifPresent((comment) -> data.put("reason", comment));
		return Event.of(EventType.ACCESS_CONFIRMED, grant.id().value(), data, review.at());
	}

}
