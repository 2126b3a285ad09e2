package io.meshgate.graph.quality;

import java.time.Duration;
import java.util.Map;

import io.meshgate.graph.RowValues;
import io.meshgate.graph.port.OutputPort;
import org.jspecify.annotations.Nullable;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.mapstruct.Named;
import org.mapstruct.ReportingPolicy;
import org.mapstruct.factory.Mappers;
import org.neo4j.driver.Value;

/**
 * Reads objectives and measurements from what the statements return.
 */
@Mapper(uses = RowValues.class, unmappedTargetPolicy = ReportingPolicy.ERROR)
interface QualityRows {

	QualityRows ROWS = Mappers.getMapper(QualityRows.class);

	@Mapping(target = "target", qualifiedByName = "ifNumber")
	Objective objective(Map<String, Value> columns);

	Measurement measurement(Map<String, Value> columns);

	OutputPort outputPort(Map<String, Value> columns);

	@Named("ifNumber")
	default @Nullable Double ifNumber(Value value) {
		return value.isNull() ? null : value.asDouble();
	}

	default @Nullable Duration seconds(Value value) {
		return value.isNull() ? null : Duration.ofSeconds(value.asLong());
	}

}
