package io.meshgate.graph.lineage.impact;

import java.util.Map;

import io.meshgate.graph.RowValues;
import io.meshgate.graph.lineage.impact.Impact.AffectedConsumer;
import org.mapstruct.Mapper;
import org.mapstruct.ReportingPolicy;
import org.mapstruct.factory.Mappers;
import org.neo4j.driver.Value;

/**
 * Reads what breaks from what the statement returns.
 */
@Mapper(uses = RowValues.class, unmappedTargetPolicy = ReportingPolicy.ERROR)
interface ImpactRows {

	ImpactRows ROWS = Mappers.getMapper(ImpactRows.class);

	AffectedConsumer consumer(Map<String, Value> columns);

}
