package io.meshgate.graph.access.review;

import java.util.List;
import java.util.Map;
import java.util.Objects;

import io.meshgate.graph.RowValues;
import io.meshgate.graph.access.offer.OfferRows;
import io.meshgate.graph.access.transition.ReviewStage;
import io.meshgate.graph.person.PersonId;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.mapstruct.ReportingPolicy;
import org.mapstruct.factory.Mappers;
import org.neo4j.driver.Value;

/**
 * Reads how far the deciding on a request has come.
 */
@Mapper(uses = { RowValues.class, OfferRows.class }, unmappedTargetPolicy = ReportingPolicy.ERROR)
public interface ReviewRows {

	/** The one there is. */
	ReviewRows ROWS = Mappers.getMapper(ReviewRows.class);

	/**
	 * How far it has come.
	 * @param columns as {@link ReviewSight#REVIEW} collects them
	 * @return so far
	 */
	Review review(Map<String, Value> columns);

	/**
	 * Something that was said.
	 * @param columns as {@link ReviewSight#REVIEW} collects them
	 * @return the vote
	 */
	@Mapping(target = "onBehalfOf", qualifiedByName = "giver")
	Spoken spoken(Map<String, Value> columns);

	/**
	 * A stage.
	 * @param columns as {@link ReviewSight#REVIEW} collects them
	 * @return the stage
	 */
	ReviewStage stage(Map<String, Value> columns);

	/**
	 * All that was said.
	 * @param value of the driver
	 * @return in its order
	 */
	default List<Spoken> allSpoken(Value value) {
		return RowValues.rows(value).stream().map(this::spoken).toList();
	}

	/**
	 * The stages, and who decides in each.
	 * @param value of the driver
	 * @return in their order
	 */
	default List<PlannedStage> stages(Value value) {
		return RowValues.rows(value)
			.stream()
			.map((columns) -> new PlannedStage(stage(columns),
					Objects.requireNonNull(columns.get("deciders")).asList((id) -> new PersonId(id.asString()))))
			.toList();
	}

}
