package io.meshgate.graph.application;

import java.util.Map;

import io.meshgate.graph.RowValues;
import io.meshgate.graph.port.OutputPort;
import io.meshgate.graph.team.Team;
import org.mapstruct.Mapper;
import org.mapstruct.ReportingPolicy;
import org.mapstruct.factory.Mappers;
import org.neo4j.driver.Value;

/**
 * Reads applications from what the statements return.
 */
@Mapper(uses = RowValues.class, unmappedTargetPolicy = ReportingPolicy.ERROR)
interface ApplicationRows {

	ApplicationRows ROWS = Mappers.getMapper(ApplicationRows.class);

	Application application(Map<String, Value> columns);

	Team team(Map<String, Value> columns);

	ApplicationInput input(Map<String, Value> columns);

	OutputPort outputPort(Map<String, Value> columns);

	ApplicationProfile profile(Map<String, Value> columns);

	ApplicationStanding standing(Map<String, Value> columns);

}
