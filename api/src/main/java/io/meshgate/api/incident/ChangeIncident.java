package io.meshgate.api.incident;

import java.util.Map;

import io.meshgate.api.operation.Moved;
import io.meshgate.graph.incident.IncidentText;
import io.meshgate.graph.incident.Reporting;
import io.meshgate.graph.operation.Changes;
import io.meshgate.graph.operation.Content;
import io.meshgate.graph.operation.Ending;
import io.meshgate.graph.operation.Operation;
import io.meshgate.graph.outbox.Event;
import io.meshgate.graph.outbox.EventType;
import io.meshgate.graph.person.Viewer;
import org.springframework.stereotype.Component;

/**
 * Whoever answers for a product changes what is said of an incident.
 */
@Component
class ChangeIncident {

	private final Changes changes;

	private final Reporting reporting = new Reporting();

	ChangeIncident(Changes changes) {
		this.changes = changes;
	}

	Ending<Moved> change(Viewer viewer, IncidentSeen seen, IncidentText text, Operation operation) {
		return this.changes.make(operation, Moved.class,
				(transaction) -> seen.change(transaction, viewer, operation, (incident) -> {
					if (Content.INCIDENT.changes(transaction, incident.id(),
							() -> this.reporting.change(transaction, incident, text))) {
						this.changes.tell(transaction,
								Event.of(EventType.INCIDENT_CHANGED, incident.id().value(),
										Map.of("product", incident.product().value(), "by", viewer.person().value()),
										operation.at()));
					}
				}));
	}

}
