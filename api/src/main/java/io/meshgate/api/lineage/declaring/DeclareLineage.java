package io.meshgate.api.lineage.declaring;

import io.meshgate.api.operation.Moved;
import io.meshgate.graph.lineage.declaring.Declarations;
import io.meshgate.graph.operation.Changes;
import io.meshgate.graph.operation.Ending;
import io.meshgate.graph.outbox.EventType;

import org.springframework.stereotype.Component;

/**
 * Whoever answers for what is made of data says by hand where these come from.
 */
@Component
class DeclareLineage {

	private final Changes changes;

	private final Declarations declarations = new Declarations();

	DeclareLineage(Changes changes) {
		this.changes = changes;
	}

	Ending<Moved> declare(Declaring declaring) {
		return this.changes.make(declaring.operation(), Moved.class, (transaction) -> {
			HeldLineage held = HeldLineage.of(transaction, this.declarations, declaring);
			return held.attempt().then(() -> {
				if (!declaring.declaration().reason().equals(held.flow().reason())) {
					this.declarations.declare(transaction, declaring.viewer(), declaring.declaration(),
							declaring.operation().at());
					this.changes.tell(transaction, declaring.event(EventType.LINEAGE_DECLARED));
				}
			});
		});
	}

}
