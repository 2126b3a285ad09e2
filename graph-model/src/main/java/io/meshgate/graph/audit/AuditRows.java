package io.meshgate.graph.audit;

import java.util.Map;

import io.meshgate.graph.RowValues;
import io.meshgate.graph.person.Person;
import org.jspecify.annotations.Nullable;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.mapstruct.ReportingPolicy;
import org.mapstruct.factory.Mappers;
import org.neo4j.driver.Value;

/**
 * Reads the record from what the statements return.
 */
@Mapper(uses = RowValues.class, unmappedTargetPolicy = ReportingPolicy.ERROR)
interface AuditRows {

	AuditRows ROWS = Mappers.getMapper(AuditRows.class);

	Recorded recorded(Map<String, Value> columns);

	Seal seal(Map<String, Value> columns);

	@Mapping(target = "recorded", source = "entry")
	@Mapping(target = "seal", source = "entry")
	AuditEntry entry(Map<String, Value> columns);

	Person person(Map<String, Value> columns);

	/** What waits for its seal has none. */
	default @Nullable Seal seal(Value entry) {
		return entry.get("number").isNull() ? null
				: new Seal(entry.get("number").asInt(), entry.get("hash").asString());
	}

}
