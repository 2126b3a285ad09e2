package io.meshgate.api.incident;

import java.util.Map;
import java.util.Objects;

import io.meshgate.api.refusal.Forbidden;
import io.meshgate.api.refusal.NotFound;
import io.meshgate.auth.Action;
import io.meshgate.auth.Facts;
import io.meshgate.graph.incident.Concern;
import io.meshgate.graph.incident.NewIncident;
import io.meshgate.graph.incident.Reporting;
import io.meshgate.graph.operation.Changes;
import io.meshgate.graph.operation.Ending;
import io.meshgate.graph.operation.Operation;
import io.meshgate.graph.outbox.Event;
import io.meshgate.graph.outbox.EventType;
import io.meshgate.graph.person.Viewer;
import org.springframework.stereotype.Component;

/**
 * Whoever uses a product, or answers for it, says that something is wrong with its data.
 */
@Component
class OpenIncident {

	private final Changes changes;

	private final Reporting reporting = new Reporting();

	OpenIncident(Changes changes) {
		this.changes = changes;
	}

	Ending<Kind> open(Viewer viewer, NewIncident incident, Operation operation) {
		return this.changes.make(operation, Kind.class, (transaction) -> {
			Concern concern = this.reporting.lock(transaction, viewer, incident.product(), operation.at())
				.orElseThrow(() -> new NotFound("data product"));
			Forbidden.unless(Action.REPORT_INCIDENT,
					new Facts.OfIncident(concern.standing(), concern.consuming(), false));
			if (!this.reporting.open(transaction, viewer, incident, operation.at())) {
				throw new NotFound("output port");
			}
			this.changes.tell(transaction, Event.of(EventType.INCIDENT_OPENED, incident.id().value(),
					Map.of("product", incident.product().value(), "severity",
							Objects.requireNonNull(incident.text().severity()).name(), "by", viewer.person().value()),
					operation.at()));
			return Ending.of(Kind.OPENED, incident.id().value());
		});
	}

	/**
	 * How saying so ends.
	 */
	enum Kind {

		/** It is known. */
		OPENED

	}

}
