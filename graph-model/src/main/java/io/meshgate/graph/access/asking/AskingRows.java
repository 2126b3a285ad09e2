package io.meshgate.graph.access.asking;

import java.util.Map;

import io.meshgate.graph.RowValues;
import io.meshgate.graph.access.AccessRequestId;
import io.meshgate.graph.product.SightingRows;
import org.jspecify.annotations.Nullable;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.mapstruct.Named;
import org.mapstruct.ReportingPolicy;
import org.mapstruct.factory.Mappers;
import org.neo4j.driver.Value;

/**
 * Reads what must be known before a request is made.
 */
@Mapper(uses = { RowValues.class, SightingRows.class }, unmappedTargetPolicy = ReportingPolicy.ERROR)
interface AskingRows {

	AskingRows ROWS = Mappers.getMapper(AskingRows.class);

	Asked asked(Map<String, Value> columns);

	@Mapping(target = "open", qualifiedByName = "open")
	@Mapping(target = "lapsed", qualifiedByName = "open")
	HeldSubscription held(Map<String, Value> columns);

	@Named("open")
	default @Nullable AccessRequestId open(Value value) {
		return value.isNull() ? null : new AccessRequestId(value.asString());
	}

}
