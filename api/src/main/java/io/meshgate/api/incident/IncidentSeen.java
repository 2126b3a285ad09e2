package io.meshgate.api.incident;

import java.util.function.Consumer;

import io.meshgate.api.operation.Attempt;
import io.meshgate.api.operation.Moved;
import io.meshgate.api.refusal.NotFound;
import io.meshgate.auth.Action;
import io.meshgate.auth.Facts;
import io.meshgate.graph.Transaction;
import io.meshgate.graph.incident.IncidentId;
import io.meshgate.graph.incident.LockedIncident;
import io.meshgate.graph.incident.Reporting;
import io.meshgate.graph.operation.Ending;
import io.meshgate.graph.operation.Operation;
import io.meshgate.graph.person.Viewer;
import org.jspecify.annotations.Nullable;

/**
 * An incident as somebody has seen it who wants to change it.
 *
 * @param id which incident
 * @param version the version they have seen; null where they do not say
 */
record IncidentSeen(IncidentId id, @Nullable Integer version) {

	private static final Reporting REPORTING = new Reporting();

	/** Does something to the incident, while it is open and nobody was faster. */
	Ending<Moved> change(Transaction transaction, Viewer viewer, Operation operation, Consumer<LockedIncident> change) {
		LockedIncident incident = REPORTING.lock(transaction, viewer, this.id, operation.at())
			.orElseThrow(() -> new NotFound("incident"));
		return Attempt.on(this.id)
			.ifAllowed(Action.EDIT, new Facts.OfIncident(incident.standing(), false, incident.open()))
			.ifUnchanged("incident", this.version, incident.version())
			.then(() -> change.accept(incident));
	}

}
