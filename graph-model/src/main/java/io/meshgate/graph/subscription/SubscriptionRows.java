package io.meshgate.graph.subscription;

import java.util.List;
import java.util.Map;

import io.meshgate.graph.RowValues;
import io.meshgate.graph.consumer.ConsumerRows;
import io.meshgate.graph.person.StandingRows;
import io.meshgate.graph.port.OutputPort;
import org.mapstruct.Mapper;
import org.mapstruct.ReportingPolicy;
import org.mapstruct.factory.Mappers;
import org.neo4j.driver.Value;

/**
 * Reads subscriptions and their grants from what the statements return.
 */
@Mapper(uses = { RowValues.class, ConsumerRows.class, StandingRows.class },
		unmappedTargetPolicy = ReportingPolicy.ERROR)
interface SubscriptionRows {

	SubscriptionRows ROWS = Mappers.getMapper(SubscriptionRows.class);

	Subscription subscription(Map<String, Value> columns);

	Grant grant(Map<String, Value> columns);

	LockedGrant locked(Map<String, Value> columns);

	LockedConsent consent(Map<String, Value> columns);

	ExpiredGrant expired(Map<String, Value> columns);

	OutputPort outputPort(Map<String, Value> columns);

	default List<Grant> grants(Value value) {
		return RowValues.rows(value).stream().map(this::grant).toList();
	}

}
