package io.meshgate.graph.dataset;

import java.util.Map;

import io.meshgate.graph.RowValues;
import org.mapstruct.Mapper;
import org.mapstruct.ReportingPolicy;
import org.mapstruct.factory.Mappers;
import org.neo4j.driver.Value;

/**
 * Reads datasets from what the statements return.
 */
@Mapper(uses = RowValues.class, unmappedTargetPolicy = ReportingPolicy.ERROR)
interface DatasetRows {

	DatasetRows ROWS = Mappers.getMapper(DatasetRows.class);

	BoundDataset bound(Map<String, Value> columns);

}
