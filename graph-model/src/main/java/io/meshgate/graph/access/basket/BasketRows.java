package io.meshgate.graph.access.basket;

import java.util.List;
import java.util.Map;

import io.meshgate.graph.RowValues;
import io.meshgate.graph.access.AccessRequestId;
import io.meshgate.graph.access.AccessRequestStatus;
import io.meshgate.graph.consumer.ConsumerRows;
import org.mapstruct.Mapper;
import org.mapstruct.ReportingPolicy;
import org.mapstruct.factory.Mappers;
import org.neo4j.driver.Value;

/**
 * Reads baskets from what the statements return.
 */
@Mapper(uses = { RowValues.class, ConsumerRows.class }, unmappedTargetPolicy = ReportingPolicy.ERROR)
interface BasketRows {

	BasketRows ROWS = Mappers.getMapper(BasketRows.class);

	AccessBasket basket(Map<String, Value> columns);

	LockedBasket locked(Map<String, Value> columns);

	default AccessBasketStatus status(Value statuses) {
		return AccessBasketStatus.of(statuses.asList((each) -> AccessRequestStatus.valueOf(each.asString())));
	}

	default List<AccessRequestId> requests(Value ids) {
		return ids.asList((each) -> new AccessRequestId(each.asString()));
	}

}
