package io.meshgate.api.contract.authoring;

import java.util.Map;
import java.util.Optional;

import io.meshgate.api.operation.Moved;
import io.meshgate.api.port.authoring.HeldProduct;
import io.meshgate.api.port.authoring.Sending;
import io.meshgate.graph.Line;
import io.meshgate.graph.contract.authoring.ColumnAuthoring;
import io.meshgate.graph.contract.authoring.ContractColumn;
import io.meshgate.graph.operation.Changes;
import io.meshgate.graph.operation.Ending;
import io.meshgate.graph.outbox.Event;
import io.meshgate.graph.outbox.EventType;
import org.springframework.stereotype.Component;

/**
 * Whoever answers for a product says how delicate a column is that the contract of one of
 * its ports describes.
 */
@Component
class ClassifyColumn {

	private final Changes changes;

	private final ColumnAuthoring columns = new ColumnAuthoring();

	ClassifyColumn(Changes changes) {
		this.changes = changes;
	}

	Ending<Kind> classify(ColumnSaying said, Sending sending) {
		return this.changes.make(sending.operation(), Kind.class, (transaction) -> {
			Line.IMPORTS.join(transaction);
			HeldProduct held = HeldProduct.offering(transaction, said.port(), sending);
			Optional<ContractColumn> column = this.columns.find(transaction, said.port(), said.place());
			Ending<Moved> moved = held.attempt(said.port())
				.then(() -> column.filter(said::isNews).ifPresent((found) -> {
					this.columns.classify(transaction, held.product(), found, said.saying());
					this.changes.tell(transaction, classified(said, held, sending));
				}));
			if (moved.kind() == Moved.CONFLICT) {
				return new Ending<>(Kind.CONFLICT, moved.subject(), moved.reason());
			}
			return column.map((found) -> new Ending<>(Kind.CLASSIFIED, moved.subject(), found.id().value()))
				.orElseGet(() -> Ending.of(Kind.MISSING, moved.subject()));
		});
	}

	private static Event classified(ColumnSaying said, HeldProduct held, Sending sending) {
		return sending.event(EventType.COLUMN_CLASSIFIED, said.port(),
				Map.of("dataProduct", held.product().id().value(), "object", said.place().object(), "column",
						said.place().column(), "classification",
						Optional.ofNullable(said.saying().classification()).orElse("")));
	}

	/** How classifying a column ends; where it is classified, the reason is its id. */
	enum Kind {

		CLASSIFIED, MISSING, CONFLICT

	}

}
