package io.meshgate.graph.access.emergency;

import java.util.Map;

import io.meshgate.graph.RowValues;
import io.meshgate.graph.consumer.ConsumerRows;
import org.jspecify.annotations.Nullable;
import org.mapstruct.Mapper;
import org.mapstruct.ReportingPolicy;
import org.mapstruct.factory.Mappers;
import org.neo4j.driver.Value;

/**
 * Reads what was taken in an emergency.
 */
@Mapper(uses = { RowValues.class, ConsumerRows.class }, unmappedTargetPolicy = ReportingPolicy.ERROR)
public interface EmergencyRows {

	/** The one there is. */
	EmergencyRows ROWS = Mappers.getMapper(EmergencyRows.class);

	/**
	 * That it was taken.
	 * @param columns as {@link EmergencySight#EMERGENCY} returns them
	 * @return null where it was not
	 */
	@Nullable Emergency emergency(@Nullable Map<String, Value> columns);

	/**
	 * What was said of it.
	 * @param columns as {@link EmergencySight#EMERGENCY} returns them
	 * @return null while nothing was
	 */
	@Nullable EmergencyReview review(@Nullable Map<String, Value> columns);

	/**
	 * What nobody has called an emergency.
	 * @param columns as {@link Emergencies} returns them
	 * @return what it is
	 */
	Unreviewed unreviewed(Map<String, Value> columns);

}
