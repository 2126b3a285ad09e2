package io.meshgate.graph.person;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import io.meshgate.graph.RowValues;
import org.mapstruct.Mapper;
import org.mapstruct.ReportingPolicy;
import org.mapstruct.factory.Mappers;
import org.neo4j.driver.Value;

/**
 * Reads where a person stands, for every statement that tells of it.
 */
@Mapper(uses = RowValues.class, unmappedTargetPolicy = ReportingPolicy.ERROR)
public interface StandingRows {

	/** The one there is. */
	StandingRows ROWS = Mappers.getMapper(StandingRows.class);

	/**
	 * A standing.
	 * @param columns as the statements collect them
	 * @return the standing
	 */
	Standing standing(Map<String, Value> columns);

	/**
	 * A standing towards a person.
	 * @param columns as {@link Colleagues#STANDING} collects them
	 * @return the standing
	 */
	PersonStanding towardsPerson(Map<String, Value> columns);

	/**
	 * What somebody is for the whole platform.
	 * @param value of the driver
	 * @return the roles
	 */
	default Set<PlatformRole> roles(Value value) {
		return value.asList((role) -> PlatformRole.valueOf(role.asString())).stream().collect(Collectors.toSet());
	}

	/**
	 * A step.
	 * @param columns as {@link Steps} collects them
	 * @return the step
	 */
	Step step(Map<String, Value> columns);

	/**
	 * A place.
	 * @param columns as the statements collect them
	 * @return the place
	 */
	Standing.Place place(Map<String, Value> columns);

	/**
	 * The places of somebody.
	 * @param value of the driver
	 * @return the places, in their order
	 */
	default List<Standing.Place> places(Value value) {
		return RowValues.rows(value).stream().map(this::place).toList();
	}

	/**
	 * The steps of a way.
	 * @param value of the driver
	 * @return the steps, from the person on
	 */
	default List<Step> steps(Value value) {
		return RowValues.rows(value).stream().map(this::step).toList();
	}

}
