package io.meshgate.graph.rating;

import java.util.Map;

import io.meshgate.graph.RowValues;
import io.meshgate.graph.person.Person;
import io.meshgate.graph.person.StandingRows;
import org.mapstruct.Mapper;
import org.mapstruct.ReportingPolicy;
import org.mapstruct.factory.Mappers;
import org.neo4j.driver.Value;

/**
 * Reads ratings from what the statements return.
 */
@Mapper(uses = { RowValues.class, StandingRows.class }, unmappedTargetPolicy = ReportingPolicy.ERROR)
interface RatingRows {

	RatingRows ROWS = Mappers.getMapper(RatingRows.class);

	Rating rating(Map<String, Value> columns);

	RatingAnswer answer(Map<String, Value> columns);

	RatingSummary summary(Map<String, Value> columns);

	RatedProduct product(Map<String, Value> columns);

	LockedRating locked(Map<String, Value> columns);

	Person person(Map<String, Value> columns);

}
