package io.meshgate.graph.lineage;

import java.util.Map;

import io.meshgate.graph.RowValues;
import io.meshgate.graph.lineage.event.JobId;
import io.meshgate.graph.person.Person;
import org.jspecify.annotations.Nullable;
import org.mapstruct.Mapper;
import org.mapstruct.ReportingPolicy;
import org.mapstruct.factory.Mappers;
import org.neo4j.driver.Value;

/**
 * Reads what is known of edges from what the statements return.
 */
@Mapper(uses = RowValues.class, unmappedTargetPolicy = ReportingPolicy.ERROR)
interface LineageRows {

	LineageRows ROWS = Mappers.getMapper(LineageRows.class);

	LineageOrigin origin(Map<String, Value> columns);

	/** Not everybody who says that data go somewhere says by which job. */
	default @Nullable JobId job(Value value) {
		return value.isNull() ? null : new JobId(value.asString());
	}

	Person person(Map<String, Value> columns);

}
