package io.meshgate.api.usage;

import java.util.List;
import java.util.Map;

import io.meshgate.api.operation.Attempt;
import io.meshgate.api.operation.Moved;
import io.meshgate.api.refusal.NotFound;
import io.meshgate.auth.Action;
import io.meshgate.auth.Facts;
import io.meshgate.graph.operation.Changes;
import io.meshgate.graph.operation.Ending;
import io.meshgate.graph.operation.Operation;
import io.meshgate.graph.outbox.Event;
import io.meshgate.graph.outbox.EventType;
import io.meshgate.graph.person.Viewer;
import io.meshgate.graph.product.ProductId;
import io.meshgate.graph.product.authoring.Authoring;
import io.meshgate.graph.product.authoring.LockedProduct;
import io.meshgate.graph.usage.Counting;
import io.meshgate.graph.usage.PortReads;
import org.springframework.stereotype.Component;

/**
 * Whoever answers for a product reports how often it was read. Only what was not known is
 * told of.
 */
@Component
class ReportUsage {

	private final Changes changes;

	private final Authoring authoring = new Authoring();

	private final Counting counting = new Counting();

	ReportUsage(Changes changes) {
		this.changes = changes;
	}

	Ending<Moved> report(Viewer viewer, ProductId id, List<PortReads> reads, Operation operation) {
		return this.changes.make(operation, Moved.class, (transaction) -> {
			LockedProduct product = this.authoring.lock(transaction, viewer, id, operation.at())
				.orElseThrow(() -> new NotFound("data product"));
			Attempt attempt = Attempt.on(id).ifAllowed(Action.EDIT, new Facts.OfProduct(product.sighting()));
			if (!this.counting.offers(transaction, product, reads)) {
				throw new NotFound("output port");
			}
			return attempt.then(() -> {
				int news = this.counting.report(transaction, reads);
				if (news > 0) {
					this.changes.tell(transaction, Event.of(EventType.USAGE_REPORTED, id.value(),
							Map.of("reported", news, "by", viewer.person().value()), operation.at()));
				}
			});
		});
	}

}
