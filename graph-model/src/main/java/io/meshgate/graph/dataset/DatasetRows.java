package io.meshgate.graph.dataset;

import java.util.List;
import java.util.Map;

import io.meshgate.graph.RowValues;
import io.meshgate.graph.domain.Domain;
import io.meshgate.graph.glossary.Term;
import io.meshgate.graph.glossary.Terms;
import io.meshgate.graph.port.OutputPort;
import io.meshgate.graph.team.Team;
import org.mapstruct.Context;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
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

	Dataset dataset(Map<String, Value> columns);

	@Mapping(target = "dataset", expression = "java(dataset)")
	DatasetColumn column(Map<String, Value> columns, @Context Dataset dataset);

	Team team(Map<String, Value> columns);

	Domain domain(Map<String, Value> columns);

	OutputPort outputPort(Map<String, Value> columns);

	default List<Term> terms(Value value) {
		return RowValues.rows(value).stream().map(Terms::plain).toList();
	}

}
