package io.meshgate.graph.provisioning;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import io.meshgate.graph.RowValues;
import io.meshgate.graph.person.ServiceRight;
import org.mapstruct.Mapper;
import org.mapstruct.ReportingPolicy;
import org.mapstruct.factory.Mappers;
import org.neo4j.driver.Value;

/**
 * Reads what is to be done from what the statements return.
 */
@Mapper(uses = RowValues.class, unmappedTargetPolicy = ReportingPolicy.ERROR)
interface ProvisioningRows {

	ProvisioningRows ROWS = Mappers.getMapper(ProvisioningRows.class);

	ProvisioningTask task(Map<String, Value> columns);

	ProvisionedPort port(Map<String, Value> columns);

	ProvisionedConsumer consumer(Map<String, Value> columns);

	LockedProvisioning locked(Map<String, Value> columns);

	ProvisioningStep step(Map<String, Value> columns);

	default Set<ServiceRight> rights(Value value) {
		return value.asList((right) -> ServiceRight.valueOf(right.asString())).stream().collect(Collectors.toSet());
	}

}
