package io.meshgate.graph.person;

import java.util.Map;

import io.meshgate.graph.RowValues;
import org.mapstruct.Mapper;
import org.mapstruct.ReportingPolicy;
import org.mapstruct.factory.Mappers;
import org.neo4j.driver.Value;

/**
 * Reads people from what the statements return.
 */
@Mapper(uses = RowValues.class, unmappedTargetPolicy = ReportingPolicy.ERROR)
interface PersonRows {

	PersonRows ROWS = Mappers.getMapper(PersonRows.class);

	Person person(Map<String, Value> columns);

}
