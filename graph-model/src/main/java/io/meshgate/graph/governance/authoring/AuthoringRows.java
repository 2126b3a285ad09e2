package io.meshgate.graph.governance.authoring;

import java.util.Map;

import io.meshgate.graph.RowValues;
import io.meshgate.graph.governance.RuleStanding;
import io.meshgate.graph.person.StandingRows;
import org.mapstruct.Mapper;
import org.mapstruct.ReportingPolicy;
import org.mapstruct.factory.Mappers;
import org.neo4j.driver.Value;

/**
 * Reads what must be known before a rule is adopted or changed.
 */
@Mapper(uses = { RowValues.class, StandingRows.class }, unmappedTargetPolicy = ReportingPolicy.ERROR)
interface AuthoringRows {

	AuthoringRows ROWS = Mappers.getMapper(AuthoringRows.class);

	LockedRule locked(Map<String, Value> columns);

	RuleStanding ruleStanding(Map<String, Value> columns);

}
