package io.meshgate.graph.usage;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import io.meshgate.graph.RowValues;
import org.jspecify.annotations.Nullable;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.mapstruct.Named;
import org.mapstruct.ReportingPolicy;
import org.mapstruct.factory.Mappers;
import org.neo4j.driver.Value;

/**
 * Reads what is known of a product's use from what the statements return.
 */
@Mapper(uses = RowValues.class, unmappedTargetPolicy = ReportingPolicy.ERROR)
interface UsageRows {

	UsageRows ROWS = Mappers.getMapper(UsageRows.class);

	PortUsage portUsage(Map<String, Value> columns);

	@Mapping(target = "recentRequests", qualifiedByName = "ifNumber")
	ProductUsage usage(Map<String, Value> columns);

	ConsumerCount count(Map<String, Value> columns);

	DailyReads day(Map<String, Value> columns);

	default List<ConsumerCount> counts(Value value) {
		return RowValues.rows(value).stream().map(this::count).toList();
	}

	default List<DailyReads> days(Value value) {
		return RowValues.rows(value).stream().map(this::day).toList();
	}

	default LocalDate date(Value value) {
		return value.asLocalDate();
	}

	@Named("ifNumber")
	default @Nullable Integer ifNumber(Value value) {
		return value.isNull() ? null : value.asInt();
	}

}
