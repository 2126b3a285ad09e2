package io.meshgate.api.access;

import io.meshgate.api.node.GlobalId;
import io.meshgate.api.subscription.SubscriptionViews;
import io.meshgate.api.wire.Wire;
import io.meshgate.frontend.access.AccessBasket;
import io.meshgate.frontend.access.AccessBasketEdge;
import io.meshgate.graph.access.basket.AccessBasketId;
import org.mapstruct.Mapper;
import org.mapstruct.ReportingPolicy;
import org.mapstruct.factory.Mappers;

/**
 * Baskets as the contract shows them.
 */
@Mapper(uses = { Wire.class, SubscriptionViews.class }, unmappedTargetPolicy = ReportingPolicy.ERROR)
interface BasketViews {

	BasketViews VIEWS = Mappers.getMapper(BasketViews.class);

	AccessBasket basket(io.meshgate.graph.access.basket.AccessBasket basket);

	default String id(AccessBasketId id) {
		return GlobalId.of(AccessBasket.class, id).text();
	}

	default AccessBasketEdge edge(String cursor, io.meshgate.graph.access.basket.AccessBasket basket) {
		return new AccessBasketEdge(cursor, basket(basket));
	}

}
