package io.meshgate.graph.lineage.declaring;

import java.util.Map;

import io.meshgate.graph.RowValues;
import io.meshgate.graph.person.Standing;
import org.mapstruct.Mapper;
import org.mapstruct.ReportingPolicy;
import org.mapstruct.factory.Mappers;
import org.neo4j.driver.Value;

/**
 * Reads what must be known before somebody says where data go.
 */
@Mapper(uses = RowValues.class, unmappedTargetPolicy = ReportingPolicy.ERROR)
interface DeclaringRows {

	DeclaringRows ROWS = Mappers.getMapper(DeclaringRows.class);

	Giver giver(Map<String, Value> columns);

	Standing standing(Map<String, Value> columns);

}
