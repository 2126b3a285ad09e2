package io.meshgate.graph.platform;

import java.util.Map;

import io.meshgate.graph.RowValues;
import io.meshgate.graph.port.OutputPort;
import io.meshgate.graph.team.Team;
import org.mapstruct.Mapper;
import org.mapstruct.ReportingPolicy;
import org.mapstruct.factory.Mappers;
import org.neo4j.driver.Value;

/**
 * Reads platforms, and what runs on them, from what the statements return.
 */
@Mapper(uses = RowValues.class, unmappedTargetPolicy = ReportingPolicy.ERROR)
interface PlatformRows {

	PlatformRows ROWS = Mappers.getMapper(PlatformRows.class);

	Platform platform(Map<String, Value> columns);

	PlatformStanding standing(Map<String, Value> columns);

	OutputPort outputPort(Map<String, Value> columns);

	Team team(Map<String, Value> columns);

}
