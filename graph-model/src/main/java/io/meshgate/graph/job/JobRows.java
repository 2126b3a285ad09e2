package io.meshgate.graph.job;

import java.util.Map;

import io.meshgate.graph.RowValues;
import org.mapstruct.Mapper;
import org.mapstruct.ReportingPolicy;
import org.mapstruct.factory.Mappers;
import org.neo4j.driver.Value;

/**
 * Reads jobs and runs from what the statements return.
 */
@Mapper(uses = RowValues.class, unmappedTargetPolicy = ReportingPolicy.ERROR)
interface JobRows {

	JobRows ROWS = Mappers.getMapper(JobRows.class);

	Job job(Map<String, Value> columns);

	Run run(Map<String, Value> columns);

	Freshness freshness(Map<String, Value> columns);

}
