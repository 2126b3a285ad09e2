package io.meshgate.graph.discovery;

import java.util.Map;

import io.meshgate.graph.RowValues;
import org.mapstruct.Mapper;
import org.mapstruct.ReportingPolicy;
import org.mapstruct.factory.Mappers;
import org.neo4j.driver.Value;

/**
 * Reads suggestions from what the statement returns.
 */
@Mapper(uses = RowValues.class, unmappedTargetPolicy = ReportingPolicy.ERROR)
interface SuggestionRows {

	SuggestionRows ROWS = Mappers.getMapper(SuggestionRows.class);

	Suggestion suggestion(Map<String, Value> columns);

}
