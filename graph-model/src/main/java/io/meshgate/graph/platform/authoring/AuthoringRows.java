package io.meshgate.graph.platform.authoring;

import java.util.Map;

import io.meshgate.graph.RowValues;
import io.meshgate.graph.platform.PlatformStanding;
import org.mapstruct.Mapper;
import org.mapstruct.ReportingPolicy;
import org.mapstruct.factory.Mappers;
import org.neo4j.driver.Value;

/**
 * Reads what must be known before a platform is changed.
 */
@Mapper(uses = RowValues.class, unmappedTargetPolicy = ReportingPolicy.ERROR)
interface AuthoringRows {

	AuthoringRows ROWS = Mappers.getMapper(AuthoringRows.class);

	LockedPlatform locked(Map<String, Value> columns);

	PlatformStanding standing(Map<String, Value> columns);

}
