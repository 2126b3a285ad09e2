package io.meshgate.graph.product.handover;

import java.util.Map;

import io.meshgate.graph.RowValues;
import org.mapstruct.Mapper;
import org.mapstruct.ReportingPolicy;
import org.mapstruct.factory.Mappers;
import org.neo4j.driver.Value;

/**
 * Reads what must be known before a product is handed over.
 */
@Mapper(uses = RowValues.class, unmappedTargetPolicy = ReportingPolicy.ERROR)
interface HandoverRows {

	HandoverRows ROWS = Mappers.getMapper(HandoverRows.class);

	Heir heir(Map<String, Value> columns);

}
