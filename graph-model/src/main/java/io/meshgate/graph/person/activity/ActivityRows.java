package io.meshgate.graph.person.activity;

import java.util.Map;

import io.meshgate.graph.RowValues;
import io.meshgate.graph.person.StandingRows;
import org.mapstruct.Mapper;
import org.mapstruct.ReportingPolicy;
import org.mapstruct.factory.Mappers;
import org.neo4j.driver.Value;

/**
 * Reads people who are locked.
 */
@Mapper(uses = { RowValues.class, StandingRows.class }, unmappedTargetPolicy = ReportingPolicy.ERROR)
interface ActivityRows {

	ActivityRows ROWS = Mappers.getMapper(ActivityRows.class);

	LockedPerson locked(Map<String, Value> columns);

}
