package io.meshgate.graph.product;

import java.util.List;
import java.util.Map;

import io.meshgate.graph.RowValues;
import io.meshgate.graph.domain.Domain;
import io.meshgate.graph.governance.compliance.ComplianceRows;
import io.meshgate.graph.governance.compliance.RuleCompliance;
import io.meshgate.graph.port.InputPort;
import io.meshgate.graph.port.OutputPort;
import io.meshgate.graph.team.Team;
import org.mapstruct.Mapper;
import org.mapstruct.ReportingPolicy;
import org.mapstruct.factory.Mappers;
import org.neo4j.driver.Value;

/**
 * Reads products from what the statements return.
 */
@Mapper(uses = { RowValues.class, SightingRows.class }, unmappedTargetPolicy = ReportingPolicy.ERROR)
interface ProductRows {

	ProductRows ROWS = Mappers.getMapper(ProductRows.class);

	DataProduct product(Map<String, Value> columns);

	Domain domain(Map<String, Value> columns);

	Team team(Map<String, Value> columns);

	OutputPort outputPort(Map<String, Value> columns);

	InputPort inputPort(Map<String, Value> columns);

	default List<OutputPort> outputPorts(Value value) {
		return RowValues.rows(value).stream().map(this::outputPort).toList();
	}

	default List<InputPort> inputPorts(Value value) {
		return RowValues.rows(value).stream().map(this::inputPort).toList();
	}

	default List<RuleCompliance> compliance(Value value) {
		return ComplianceRows.ROWS.compliance(value);
	}

}
