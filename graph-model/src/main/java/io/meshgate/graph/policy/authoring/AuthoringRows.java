package io.meshgate.graph.policy.authoring;

import java.util.Map;

import io.meshgate.graph.RowValues;
import io.meshgate.graph.policy.PolicyRows;
import org.mapstruct.Mapper;
import org.mapstruct.ReportingPolicy;
import org.mapstruct.factory.Mappers;
import org.neo4j.driver.Value;

/**
 * Reads what must be known before a policy is set or withdrawn.
 */
@Mapper(uses = { RowValues.class, PolicyRows.class }, unmappedTargetPolicy = ReportingPolicy.ERROR)
interface AuthoringRows {

	AuthoringRows ROWS = Mappers.getMapper(AuthoringRows.class);

	LockedPolicy locked(Map<String, Value> columns);

}
