package io.meshgate.graph.access.judging;

import java.util.Map;

import io.meshgate.graph.RowValues;
import io.meshgate.graph.policy.AccessPolicyRevision;
import io.meshgate.graph.policy.PolicyRows;
import org.jspecify.annotations.Nullable;
import org.mapstruct.Mapper;
import org.mapstruct.ReportingPolicy;
import org.mapstruct.factory.Mappers;
import org.neo4j.driver.Value;

/**
 * Reads what is kept with requests that were judged.
 */
@Mapper(uses = RowValues.class, unmappedTargetPolicy = ReportingPolicy.ERROR)
interface JudgingRows {

	JudgingRows ROWS = Mappers.getMapper(JudgingRows.class);

	GivenFormAnswer answer(Map<String, Value> columns);

	default @Nullable AccessPolicyRevision revision(Value value) {
		Map<String, Value> columns = RowValues.columns(value);
		return (columns != null) ? PolicyRows.ROWS.revision(columns) : null;
	}

}
