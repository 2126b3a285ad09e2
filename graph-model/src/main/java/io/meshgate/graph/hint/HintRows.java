package io.meshgate.graph.hint;

import java.util.Map;

import io.meshgate.graph.RowValues;
import io.meshgate.graph.person.Person;
import io.meshgate.graph.team.Team;
import org.mapstruct.Mapper;
import org.mapstruct.ReportingPolicy;
import org.mapstruct.factory.Mappers;
import org.neo4j.driver.Value;

/**
 * Reads hints from what the statements return.
 */
@Mapper(uses = RowValues.class, unmappedTargetPolicy = ReportingPolicy.ERROR)
interface HintRows {

	HintRows ROWS = Mappers.getMapper(HintRows.class);

	TeamHint hint(Map<String, Value> columns);

	Team team(Map<String, Value> columns);

	Person person(Map<String, Value> columns);

}
