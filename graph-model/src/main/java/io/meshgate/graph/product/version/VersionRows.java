package io.meshgate.graph.product.version;

import java.util.Map;

import io.meshgate.graph.RowValues;
import io.meshgate.graph.person.Person;
import org.mapstruct.Mapper;
import org.mapstruct.ReportingPolicy;
import org.mapstruct.factory.Mappers;
import org.neo4j.driver.Value;

/**
 * Reads versions from what the statements return.
 */
@Mapper(uses = RowValues.class, unmappedTargetPolicy = ReportingPolicy.ERROR)
interface VersionRows {

	VersionRows ROWS = Mappers.getMapper(VersionRows.class);

	ProductVersion version(Map<String, Value> columns);

	Person person(Map<String, Value> columns);

}
