package io.meshgate.api.rating;

import io.meshgate.api.node.NodeSource;
import io.meshgate.frontend.rating.Rating;
import io.meshgate.graph.rating.RatingId;
import io.meshgate.graph.rating.Ratings;

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

}
