package io.meshgate.graph.access.renewal;

import java.util.List;
import java.util.Map;

import io.meshgate.graph.RowValues;
import io.meshgate.graph.access.asking.GivenAnswer;
import io.meshgate.graph.consumer.ConsumerRef;
import io.meshgate.graph.subscription.GrantId;
import org.jspecify.annotations.Nullable;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.mapstruct.Named;
import org.mapstruct.ReportingPolicy;
import org.mapstruct.factory.Mappers;
import org.neo4j.driver.Value;

/**
 * Reads what access goes on from.
 */
@Mapper(uses = RowValues.class, unmappedTargetPolicy = ReportingPolicy.ERROR)
interface RenewalRows {

	RenewalRows ROWS = Mappers.getMapper(RenewalRows.class);

	Bond bond(Map<String, Value> columns);

	ConsumerRef consumer(Map<String, Value> columns);

	RunningGrant running(Map<String, Value> columns);

	GivenAnswer answer(Map<String, Value> columns);

	default List<GivenAnswer> answers(Value value) {
		return RowValues.rows(value).stream().map(this::answer).toList();
	}

	@Mapping(target = "running", qualifiedByName = "running")
	Continued continued(Map<String, Value> columns);

	@Named("running")
	default @Nullable GrantId running(Value value) {
		return value.isNull() ? null : new GrantId(value.asString());
	}

}
