package io.meshgate.graph.glossary;

import java.util.Map;

import io.meshgate.graph.RowValues;
import io.meshgate.graph.domain.Domain;
import org.mapstruct.Mapper;
import org.mapstruct.ReportingPolicy;
import org.mapstruct.factory.Mappers;
import org.neo4j.driver.Value;

/**
 * Reads terms from what the statements return.
 */
@Mapper(uses = RowValues.class, unmappedTargetPolicy = ReportingPolicy.ERROR)
interface TermRows {

	TermRows ROWS = Mappers.getMapper(TermRows.class);

	Term term(Map<String, Value> columns);

	TermGroup group(Map<String, Value> columns);

	Domain domain(Map<String, Value> columns);

}
