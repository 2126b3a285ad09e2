package io.meshgate.api.access;

import io.meshgate.api.node.NodeSource;
import io.meshgate.frontend.access.AccessBasket;
import io.meshgate.graph.access.basket.AccessBasketId;
import io.meshgate.graph.access.basket.Baskets;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Baskets as nodes.
 */
@Configuration(proxyBeanMethods = false)
class BasketNodes {

	@Bean
	NodeSource accessBasketSource() {
		return NodeSource.of(AccessBasket.class, AccessBasketId::new, Baskets.LOADING, BasketViews.VIEWS::basket);
	}

}
