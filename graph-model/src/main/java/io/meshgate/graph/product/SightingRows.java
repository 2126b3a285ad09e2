package io.meshgate.graph.product;

import java.util.Map;

import io.meshgate.graph.RowValues;
import io.meshgate.graph.person.StandingRows;
import org.mapstruct.Mapper;
import org.mapstruct.ReportingPolicy;
import org.mapstruct.factory.Mappers;
import org.neo4j.driver.Value;

/**
 * Reads what decides who sees a product, for every statement that tells of it.
 */
@Mapper(uses = { RowValues.class, StandingRows.class }, unmappedTargetPolicy = ReportingPolicy.ERROR)
public interface SightingRows {

	/** The one there is. */
	SightingRows ROWS = Mappers.getMapper(SightingRows.class);

	/**
	 * A sighting.
	 * @param columns as {@link ProductSight#SIGHTING} collects them
	 * @return the sighting
	 */
	Sighting sighting(Map<String, Value> columns);

}
