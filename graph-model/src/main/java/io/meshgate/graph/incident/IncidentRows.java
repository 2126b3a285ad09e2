package io.meshgate.graph.incident;

import java.util.List;
import java.util.Map;

import io.meshgate.graph.RowValues;
import io.meshgate.graph.person.Person;
import io.meshgate.graph.person.StandingRows;
import io.meshgate.graph.port.OutputPort;
import org.mapstruct.Mapper;
import org.mapstruct.ReportingPolicy;
import org.mapstruct.factory.Mappers;
import org.neo4j.driver.Value;

/**
 * Reads incidents from what the statements return.
 */
@Mapper(uses = { RowValues.class, StandingRows.class }, unmappedTargetPolicy = ReportingPolicy.ERROR)
interface IncidentRows {

	IncidentRows ROWS = Mappers.getMapper(IncidentRows.class);

	Incident incident(Map<String, Value> columns);

	Concern concern(Map<String, Value> columns);

	LockedIncident locked(Map<String, Value> columns);

	Person person(Map<String, Value> columns);

	OutputPort outputPort(Map<String, Value> columns);

	default List<OutputPort> outputPorts(Value value) {
		return RowValues.rows(value).stream().map(this::outputPort).toList();
	}

}
