package io.meshgate.api.lineage.declaring;

import io.meshgate.graph.lineage.declaring.Declarations;
import io.meshgate.graph.operation.Changes;
import io.meshgate.graph.operation.Ending;
import io.meshgate.graph.outbox.EventType;

import org.springframework.stereotype.Component;

/**
 * Whoever may say where data go may say that it is so no more, whoever said it.
 */
@Component
class RetractLineage {

	private final Changes changes;

	private final Declarations declarations = new Declarations();

	RetractLineage(Changes changes) {
		this.changes = changes;
	}

	Ending<Kind> retract(Declaring declaring) {
		return this.changes.make(declaring.operation(), Kind.class, (transaction) -> {
			HeldLineage held = HeldLineage.of(transaction, this.declarations, declaring);
			String subject = declaring.declaration().ends().to().value();
			return held.attempt().then(Kind.CONFLICT, () -> {
				if (!held.flow().isDeclared()) {
					return Ending.of(Kind.NOT_DECLARED, subject);
				}
				this.declarations.retract(transaction, declaring.viewer(), declaring.declaration(),
						declaring.operation().at());
				this.changes.tell(transaction, declaring.event(EventType.LINEAGE_RETRACTED));
				return Ending.of(Kind.RETRACTED, subject);
			});
		});
	}

	/** How taking back ends. */
	enum Kind {

		RETRACTED, NOT_DECLARED, CONFLICT

	}

}
