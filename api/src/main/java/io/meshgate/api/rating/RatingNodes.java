package io.meshgate.api.rating;

import io.meshgate.api.node.FactsSource;
import io.meshgate.api.node.NodeSource;
import io.meshgate.auth.Action;
import io.meshgate.auth.Facts;
import io.meshgate.frontend.product.DataProduct;
import io.meshgate.frontend.rating.Rating;
import io.meshgate.graph.loading.Circle;
import io.meshgate.graph.product.ProductId;
import io.meshgate.graph.rating.RatingId;
import io.meshgate.graph.rating.Ratings;
import io.meshgate.graph.subscription.Consumption;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Ratings as nodes.
 */
@Configuration(proxyBeanMethods = false)
class RatingNodes {

	@Bean
	NodeSource ratingSource() {
		return NodeSource.of(Rating.class, RatingId::new, Ratings.LOADING, RatingViews.VIEWS::rating);
	}

	/** A product says it with what is thought of it. */
	@Bean
	FactsSource opinionFacts() {
		return FactsSource
			.of(DataProduct.class, Circle.DATA_PRODUCT, ProductId::new,
					Consumption.LOADING.map((product) -> new Facts.OfRating(product.standing(), product.ever(), false)))
			.only(Action.RATE);
	}

	@Bean
	FactsSource ratingFacts() {
		return FactsSource.of(Rating.class, Circle.RATING, RatingId::new, Ratings.LOADING.map(RatingViews::facts));
	}

}
