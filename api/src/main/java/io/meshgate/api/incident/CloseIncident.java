package io.meshgate.api.incident;

import java.util.Map;

import io.meshgate.api.operation.Moved;
import io.meshgate.graph.incident.Reporting;
import io.meshgate.graph.operation.Changes;
import io.meshgate.graph.operation.Ending;
import io.meshgate.graph.operation.Operation;
import io.meshgate.graph.outbox.Event;
import io.meshgate.graph.outbox.EventType;
import io.meshgate.graph.person.Viewer;
import org.springframework.stereotype.Component;

/**
 * Whoever answers for a product says that an incident is over.
 */
@Component
class CloseIncident {

	private final Changes changes;

	private final Reporting reporting = new Reporting();

	CloseIncident(Changes changes) {
		this.changes = changes;
	}

	Ending<Moved> close(Viewer viewer, IncidentSeen seen, String resolution, Operation operation) {
		return this.changes.make(operation, Moved.class,
				(transaction) -> seen.change(transaction, viewer, operation, (incident) -> {
					this.reporting.close(transaction, viewer, incident,
							new Reporting.Closing(resolution, operation.at()));
					this.changes.tell(transaction,
							Event.of(EventType.INCIDENT_CLOSED, incident.id().value(),
									Map.of("product", incident.product().value(), "by", viewer.person().value()),
									operation.at()));
				}));
	}

}
