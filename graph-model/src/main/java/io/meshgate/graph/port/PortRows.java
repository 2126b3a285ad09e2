package io.meshgate.graph.port;

import java.util.Map;

import io.meshgate.graph.RowValues;
import org.mapstruct.Mapper;
import org.mapstruct.ReportingPolicy;
import org.mapstruct.factory.Mappers;
import org.neo4j.driver.Value;

/**
 * Reads ports and contracts from what the statements return.
 */
@Mapper(uses = RowValues.class, unmappedTargetPolicy = ReportingPolicy.ERROR)
interface PortRows {

	PortRows ROWS = Mappers.getMapper(PortRows.class);

	OutputPort outputPort(Map<String, Value> columns);

	Contract contract(Map<String, Value> columns);

	PortDetail detail(Map<String, Value> columns);

	InputPort inputPort(Map<String, Value> columns);

}
