package io.meshgate.api.authoring;

import java.util.HashMap;
import java.util.Map;

import io.meshgate.api.operation.Moved;
import io.meshgate.api.refusal.NotFound;
import io.meshgate.auth.Action;
import io.meshgate.graph.Transaction;
import io.meshgate.graph.lineage.impact.EndPreviews;
import io.meshgate.graph.lineage.impact.Ended;
import io.meshgate.graph.operation.Changes;
import io.meshgate.graph.operation.Content;
import io.meshgate.graph.operation.Ending;
import io.meshgate.graph.operation.Operation;
import io.meshgate.graph.outbox.Event;
import io.meshgate.graph.outbox.EventType;
import io.meshgate.graph.person.Viewer;
import io.meshgate.graph.product.DataProductStatus;
import io.meshgate.graph.product.ProductId;
import io.meshgate.graph.product.authoring.Authoring;
import io.meshgate.graph.product.authoring.Lifecycle;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Whoever answers for a product announces when it ends, and what to use instead. Whoever
 * has access keeps it until the product is retired.
 */
@Component
class DeprecateDataProduct {

	private final Changes changes;

	private final Authoring authoring = new Authoring();

	private final Lifecycle lifecycle = new Lifecycle();

	DeprecateDataProduct(Changes changes) {
		this.changes = changes;
	}

	Ending<Moved> deprecate(Viewer viewer, ProductSeen seen, Announcement announcement, Operation operation) {
		Lifecycle.Sunset sunset = announcement.sunset();
		return this.changes.make(operation, Moved.class, (transaction) -> {
			ProductSeen.Held held = seen.hold(this.authoring, transaction, viewer, operation);
			return held.attempt(Action.DEPRECATE)
				.unless(!isActive(transaction, viewer, sunset.successor(), operation), "The successor is not active.")
				.unless(announcement.isOtherThanPreviewed(transaction, viewer, seen, operation),
						"What would break has changed since you looked at it.")
				.then(() -> {
					if (Content.DATA_PRODUCT.changes(transaction, held.product().id(),
							() -> this.lifecycle.deprecate(transaction, held.product(), sunset, operation.at()))) {
						this.changes.tell(transaction, deprecated(viewer, seen, sunset, operation));
					}
				});
		});
	}

	private boolean isActive(Transaction transaction, Viewer viewer, @Nullable ProductId successor,
			Operation operation) {
		return successor == null || this.lifecycle.successor(transaction, viewer, successor, operation.at())
			.orElseThrow(() -> new NotFound("data product")) == DataProductStatus.ACTIVE;
	}

	private static Event deprecated(Viewer viewer, ProductSeen seen, Lifecycle.Sunset sunset, Operation operation) {
		Map<String, Object> data = new HashMap<>(
				Map.of("by", viewer.person().value(), "sunsetAt", sunset.at().toString()));
		if (sunset.successor() != null) {
			data.put("successor", sunset.successor().value());
		}
		return Event.of(EventType.DATA_PRODUCT_DEPRECATED, seen.id().value(), data, operation.at());
	}

	/**
	 * What is announced.
	 *
	 * @param sunset when it ends, and what to use instead
	 * @param previewToken of what somebody saw that would break; null where they do not
	 * say
	 */
	record Announcement(Lifecycle.Sunset sunset, @Nullable String previewToken) {

		boolean isOtherThanPreviewed(Transaction transaction, Viewer viewer, ProductSeen seen, Operation operation) {
			return this.previewToken != null && !EndPreviews.stands(transaction, viewer, new Ended.OfProduct(seen.id()),
					new EndPreviews.Seen(this.previewToken, operation.at()));
		}

	}

}
