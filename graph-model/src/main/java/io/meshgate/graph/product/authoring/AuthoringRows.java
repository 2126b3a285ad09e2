package io.meshgate.graph.product.authoring;

import java.util.Map;

import io.meshgate.graph.RowValues;
import io.meshgate.graph.product.SightingRows;
import org.mapstruct.Mapper;
import org.mapstruct.ReportingPolicy;
import org.mapstruct.factory.Mappers;
import org.neo4j.driver.Value;

/**
 * Reads what must be known before a product is made or changed.
 */
@Mapper(uses = { RowValues.class, SightingRows.class }, unmappedTargetPolicy = ReportingPolicy.ERROR)
interface AuthoringRows {

	AuthoringRows ROWS = Mappers.getMapper(AuthoringRows.class);

	Prospect prospect(Map<String, Value> columns);

	LockedProduct locked(Map<String, Value> columns);

}
