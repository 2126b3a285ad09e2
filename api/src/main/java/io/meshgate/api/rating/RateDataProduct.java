package io.meshgate.api.rating;

import java.util.Map;

import io.meshgate.api.refusal.Forbidden;
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
import io.meshgate.graph.rating.Opinion;
import io.meshgate.graph.rating.Opinions;
import io.meshgate.graph.rating.RatedProduct;
import org.springframework.stereotype.Component;

/**
 * Whoever uses a product, or used it, says what they think of it.
 */
@Component
class RateDataProduct {

	private final Changes changes;

	private final Opinions opinions = new Opinions();

	RateDataProduct(Changes changes) {
		this.changes = changes;
	}

	Ending<Kind> rate(Viewer viewer, ProductId id, Opinion opinion, Operation operation) {
		return this.changes.make(operation, Kind.class, (transaction) -> {
			RatedProduct product = this.opinions.lock(transaction, viewer, id, operation.at())
				.orElseThrow(() -> new NotFound("data product"));
			Forbidden.unless(Action.RATE, new Facts.OfRating(product.standing(), product.consumed(), false));
			Opinions.Given rating = this.opinions.rate(transaction, viewer, product,
					new Opinions.Timed<>(opinion, operation.at()));
			if (rating.different()) {
				this.changes.tell(transaction, Event.of(EventType.RATING_GIVEN, id.value(),
						Map.of("rating", rating.id().value(), "stars", opinion.stars(), "by", viewer.person().value()),
						operation.at()));
			}
			return Ending.of(Kind.RATED, rating.id().value());
		});
	}

	/**
	 * How rating a product ends.
	 */
	enum Kind {

		/** It is rated. */
		RATED

	}

}
