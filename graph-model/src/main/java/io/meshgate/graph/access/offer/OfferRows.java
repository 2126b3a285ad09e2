package io.meshgate.graph.access.offer;

import java.util.List;
import java.util.Map;

import io.meshgate.graph.RowValues;
import io.meshgate.graph.consumer.ConsumerRows;
import io.meshgate.graph.person.PersonId;
import org.jspecify.annotations.Nullable;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.mapstruct.Named;
import org.mapstruct.ReportingPolicy;
import org.mapstruct.factory.Mappers;
import org.neo4j.driver.Value;

/**
 * Reads what was offered instead of what was asked for.
 */
@Mapper(uses = { RowValues.class, ConsumerRows.class }, unmappedTargetPolicy = ReportingPolicy.ERROR)
public interface OfferRows {

	/** The one there is. */
	OfferRows ROWS = Mappers.getMapper(OfferRows.class);

	/**
	 * An offer.
	 * @param columns as {@link OfferSight#OFFERS} collects them
	 * @return the offer
	 */
	@Mapping(target = "accepted", qualifiedByName = "accepted")
	AccessOffer offer(Map<String, Value> columns);

	/**
	 * An open one.
	 * @param columns as {@link OfferSight#OPEN} collects them
	 * @return the offer
	 */
	@Mapping(target = "onBehalfOf", qualifiedByName = "giver")
	OpenOffer open(Map<String, Value> columns);

	/**
	 * All that was offered.
	 * @param value of the driver
	 * @return in its order
	 */
	default List<AccessOffer> offers(Value value) {
		return RowValues.rows(value).stream().map(this::offer).toList();
	}

	/**
	 * Whether it was taken.
	 * @param value of the driver
	 * @return null where it was neither taken nor declined
	 */
	@Named("accepted")
	default @Nullable Boolean accepted(Value value) {
		return value.isNull() ? null : value.asBoolean();
	}

	/**
	 * In whose place it was made.
	 * @param value of the driver
	 * @return null for nobody else's
	 */
	@Named("giver")
	default @Nullable PersonId giver(Value value) {
		return value.isNull() ? null : new PersonId(value.asString());
	}

}
