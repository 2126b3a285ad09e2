package io.meshgate.api.check;

import java.util.List;
import java.util.Map;

import io.meshgate.api.operation.Attempt;
import io.meshgate.api.operation.Moved;
import io.meshgate.api.refusal.NotFound;
import io.meshgate.auth.Action;
import io.meshgate.auth.Facts;
import io.meshgate.graph.check.Checking;
import io.meshgate.graph.check.Finding;
import io.meshgate.graph.operation.Changes;
import io.meshgate.graph.operation.Ending;
import io.meshgate.graph.operation.Operation;
import io.meshgate.graph.outbox.Event;
import io.meshgate.graph.outbox.EventType;
import io.meshgate.graph.person.Viewer;
import io.meshgate.graph.product.ProductId;
import io.meshgate.graph.product.authoring.Authoring;
import io.meshgate.graph.product.authoring.LockedProduct;
import org.springframework.stereotype.Component;

/**
 * Whoever answers for a product reports what checks of its data found. Only what was not
 * known is told of.
 */
@Component
class ReportCheckResults {

	private static final int MOST_CHECKS = 2_000;

	private final Changes changes;

	private final Authoring authoring = new Authoring();

	private final Checking checking = new Checking();

	ReportCheckResults(Changes changes) {
		this.changes = changes;
	}

	Ending<Moved> report(Viewer viewer, ProductId id, List<Finding> findings, Operation operation) {
		return this.changes.make(operation, Moved.class, (transaction) -> {
			LockedProduct product = this.authoring.lock(transaction, viewer, id, operation.at())
				.orElseThrow(() -> new NotFound("data product"));
			Attempt attempt = Attempt.on(id).ifAllowed(Action.EDIT, new Facts.OfProduct(product.sighting()));
			if (!this.checking.offers(transaction, product, findings)) {
				throw new NotFound("output port");
			}
			return attempt
				.unless(this.checking.count(transaction, product, findings) > MOST_CHECKS,
						"The product would have more than " + MOST_CHECKS + " checks.")
				.then(() -> {
					int news = this.checking.report(transaction, product, findings);
					if (news > 0) {
						this.changes.tell(transaction, Event.of(EventType.CHECKS_REPORTED, id.value(),
								Map.of("reported", news, "by", viewer.person().value()), operation.at()));
					}
				});
		});
	}

}
