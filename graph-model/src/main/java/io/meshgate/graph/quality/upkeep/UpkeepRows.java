package io.meshgate.graph.quality.upkeep;

import java.util.Map;

import io.meshgate.graph.RowValues;
import io.meshgate.graph.product.SightingRows;
import io.meshgate.graph.product.authoring.LockedProduct;
import org.mapstruct.Mapper;
import org.mapstruct.ReportingPolicy;
import org.mapstruct.factory.Mappers;
import org.neo4j.driver.Value;

/**
 * Reads what must be known before an objective is changed.
 */
@Mapper(uses = { RowValues.class, SightingRows.class }, unmappedTargetPolicy = ReportingPolicy.ERROR)
interface UpkeepRows {

	UpkeepRows ROWS = Mappers.getMapper(UpkeepRows.class);

	LockedObjective objective(Map<String, Value> columns);

	LockedProduct product(Map<String, Value> columns);

}
