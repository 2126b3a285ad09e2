package io.meshgate.graph.contract;

import java.util.Map;

import io.meshgate.graph.RowValues;
import org.mapstruct.Mapper;
import org.mapstruct.ReportingPolicy;
import org.mapstruct.factory.Mappers;
import org.neo4j.driver.Value;

/**
 * Reads what the statements return of contracts' content.
 */
@Mapper(uses = RowValues.class, unmappedTargetPolicy = ReportingPolicy.ERROR)
interface SchemaRows {

	SchemaRows ROWS = Mappers.getMapper(SchemaRows.class);

	SchemaObject object(Map<String, Value> columns);

	Column column(Map<String, Value> columns);

	ClassificationSources sources(Map<String, Value> columns);

	Column.Naming naming(Map<String, Value> columns);

	Column.Type type(Map<String, Value> columns);

	Column.Keys keys(Map<String, Value> columns);

	ServiceLevel serviceLevel(Map<String, Value> columns);

}
