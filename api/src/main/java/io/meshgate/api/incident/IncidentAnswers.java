package io.meshgate.api.incident;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;

import io.meshgate.api.operation.Moved;
import io.meshgate.api.refusal.NotFound;
import io.meshgate.frontend.incident.Incident;
import io.meshgate.frontend.incident.OpenIncidentPayload;
import io.meshgate.graph.incident.IncidentId;
import io.meshgate.graph.incident.Incidents;
import io.meshgate.graph.operation.Ending;
import io.meshgate.graph.person.Viewer;
import org.springframework.stereotype.Component;

/**
 * How changes to incidents are answered: with the incident as it stands now.
 */
@Component
class IncidentAnswers {

	private final Incidents incidents;

	IncidentAnswers(Incidents incidents) {
		this.incidents = incidents;
	}

	OpenIncidentPayload opened(Viewer viewer, Ending<OpenIncident.Kind> ending) {
		return switch (ending.kind()) {
			case OPENED -> new OpenIncidentPayload.IncidentOpened(incident(viewer, ending));
		};
	}

	<P> P moved(Viewer viewer, Ending<Moved> ending, Function<Incident, P> done,
			BiFunction<Incident, String, P> conflict) {
		Incident incident = incident(viewer, ending);
		return switch (ending.kind()) {
			case DONE -> done.apply(incident);
			case CONFLICT -> conflict.apply(incident, ending.reason());
		};
	}

	private Incident incident(Viewer viewer, Ending<?> ending) {
		return this.incidents.load(viewer, List.of(new IncidentId(ending.subject())))
			.stream()
			.findFirst()
			.map(IncidentViews.VIEWS::incident)
			.orElseThrow(() -> new NotFound("incident"));
	}

}
