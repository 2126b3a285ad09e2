package io.meshgate.graph.account;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import io.meshgate.graph.RowValues;
import io.meshgate.graph.person.Identity;
import io.meshgate.graph.person.ServiceRight;
import io.meshgate.graph.port.OutputPort;
import org.mapstruct.Mapper;
import org.mapstruct.ReportingPolicy;
import org.mapstruct.factory.Mappers;
import org.neo4j.driver.Value;

/**
 * Reads service accounts from what the statements return.
 */
@Mapper(uses = RowValues.class, unmappedTargetPolicy = ReportingPolicy.ERROR)
interface AccountRows {

	AccountRows ROWS = Mappers.getMapper(AccountRows.class);

	ServiceAccount account(Map<String, Value> columns);

	LockedServiceAccount locked(Map<String, Value> columns);

	OutputPort port(Map<String, Value> columns);

	Identity identity(Map<String, Value> columns);

	default Set<ServiceRight> rights(Value value) {
		return value.asList((right) -> ServiceRight.valueOf(right.asString())).stream().collect(Collectors.toSet());
	}

}
