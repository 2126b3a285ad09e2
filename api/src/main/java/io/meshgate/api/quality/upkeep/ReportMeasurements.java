package io.meshgate.api.quality.upkeep;

import java.util.List;
import java.util.Map;

import io.meshgate.api.operation.Attempt;
import io.meshgate.api.operation.Moved;
import io.meshgate.api.refusal.NotFound;
import io.meshgate.graph.operation.Changes;
import io.meshgate.graph.operation.Ending;
import io.meshgate.graph.operation.Operation;
import io.meshgate.graph.outbox.Event;
import io.meshgate.graph.outbox.EventType;
import io.meshgate.graph.person.Viewer;
import io.meshgate.graph.product.ProductId;
import io.meshgate.graph.product.authoring.Authoring;
import io.meshgate.graph.product.authoring.LockedProduct;
import io.meshgate.graph.quality.upkeep.Measuring;
import io.meshgate.graph.quality.upkeep.Reading;
import org.springframework.stereotype.Component;

/**
 * Whoever answers for a product reports what was measured of its promises. Only what was
 * not known is told of.
 */
@Component
class ReportMeasurements {

	private final Changes changes;

	private final Authoring authoring = new Authoring();

	private final Measuring measuring = new Measuring();

	ReportMeasurements(Changes changes) {
		this.changes = changes;
	}

	Ending<Moved> report(Viewer viewer, ProductId id, List<Reading> readings, Operation operation) {
		return this.changes.make(operation, Moved.class, (transaction) -> {
			LockedProduct product = this.authoring.lock(transaction, viewer, id, operation.at())
				.orElseThrow(() -> new NotFound("data product"));
			Attempt attempt = ObjectiveSeen.editing(product);
			if (!this.measuring.promises(transaction, product, readings)) {
				throw new NotFound("objective");
			}
			return attempt.then(() -> {
				int news = this.measuring.report(transaction, product, readings);
				if (news > 0) {
					this.changes.tell(transaction, Event.of(EventType.MEASUREMENTS_REPORTED, product.id().value(),
							Map.of("reported", news, "by", viewer.person().value()), operation.at()));
				}
			});
		});
	}

}
