package io.meshgate.api.incident;

import java.util.List;

import io.meshgate.api.wire.Permits;
import io.meshgate.api.wire.Wire;
import io.meshgate.auth.Facts;
import io.meshgate.frontend.Permitted;
import io.meshgate.frontend.incident.Incident;
import io.meshgate.frontend.incident.IncidentEdge;
import io.meshgate.frontend.person.Person;
import io.meshgate.frontend.port.OutputPort;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.mapstruct.ReportingPolicy;
import org.mapstruct.factory.Mappers;

/**
 * Incidents as the contract shows them.
 */
@Mapper(uses = Wire.class, unmappedTargetPolicy = ReportingPolicy.ERROR)
interface IncidentViews {

	IncidentViews VIEWS = Mappers.getMapper(IncidentViews.class);

	@Mapping(target = "viewerCan", source = ".")
	Incident incident(io.meshgate.graph.incident.Incident incident);

	Person person(io.meshgate.graph.person.Person person);

	OutputPort outputPort(io.meshgate.graph.port.OutputPort port);

	default IncidentEdge edge(String cursor, io.meshgate.graph.incident.Incident incident) {
		return new IncidentEdge(cursor, incident(incident));
	}

	default List<Permitted> viewerCan(io.meshgate.graph.incident.Incident incident) {
		return Permits.all(facts(incident));
	}

	static Facts facts(io.meshgate.graph.incident.Incident incident) {
		return new Facts.OfIncident(incident.standing(), incident.consuming(), incident.closedAt() == null);
	}

}
