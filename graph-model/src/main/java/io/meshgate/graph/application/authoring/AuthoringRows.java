package io.meshgate.graph.application.authoring;

import java.util.Map;

import io.meshgate.graph.RowValues;
import io.meshgate.graph.application.ApplicationStanding;
import org.mapstruct.Mapper;
import org.mapstruct.ReportingPolicy;
import org.mapstruct.factory.Mappers;
import org.neo4j.driver.Value;

/**
 * Reads what must be known before an application is registered or changed.
 */
@Mapper(uses = RowValues.class, unmappedTargetPolicy = ReportingPolicy.ERROR)
interface AuthoringRows {

	AuthoringRows ROWS = Mappers.getMapper(AuthoringRows.class);

	LockedApplication locked(Map<String, Value> columns);

	OwnerWanted owner(Map<String, Value> columns);

	ApplicationStanding standing(Map<String, Value> columns);

}
