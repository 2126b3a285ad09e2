package io.meshgate.graph.check;

import java.time.Duration;
import java.util.Map;

import io.meshgate.graph.RowValues;
import io.meshgate.graph.person.StandingRows;
import io.meshgate.graph.port.OutputPort;
import io.meshgate.graph.product.SightingRows;
import io.meshgate.graph.product.authoring.LockedProduct;
import org.jspecify.annotations.Nullable;
import org.mapstruct.Mapper;
import org.mapstruct.ReportingPolicy;
import org.mapstruct.factory.Mappers;
import org.neo4j.driver.Value;

/**
 * Reads checks and their results from what the statements return.
 */
@Mapper(uses = { RowValues.class, SightingRows.class, StandingRows.class },
		unmappedTargetPolicy = ReportingPolicy.ERROR)
interface CheckRows {

	CheckRows ROWS = Mappers.getMapper(CheckRows.class);

	QualityCheck check(Map<String, Value> columns);

	CheckResult result(Map<String, Value> columns);

	OutputPort outputPort(Map<String, Value> columns);

	LockedCheck locked(Map<String, Value> columns);

	LockedProduct product(Map<String, Value> columns);

	QualitySummary summary(Map<String, Value> columns);

	default @Nullable Duration seconds(Value value) {
		return value.isNull() ? null : Duration.ofSeconds(value.asLong());
	}

}
