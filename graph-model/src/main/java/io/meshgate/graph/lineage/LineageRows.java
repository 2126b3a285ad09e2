package io.meshgate.graph.lineage;

import java.util.Map;

import io.meshgate.graph.RowValues;
import io.meshgate.graph.person.Person;
import org.mapstruct.Mapper;
import org.mapstruct.ReportingPolicy;
import org.mapstruct.factory.Mappers;
import org.neo4j.driver.Value;

/**
 * Reads what is known of edges from what the statements return.
 */
@Mapper(uses = RowValues.class, unmappedTargetPolicy = ReportingPolicy.ERROR)
interface LineageRows {

	LineageRows ROWS = Mappers.getMapper(LineageRows.class);

	LineageOrigin origin(Map<String, Value> columns);

	Person person(Map<String, Value> columns);

}
