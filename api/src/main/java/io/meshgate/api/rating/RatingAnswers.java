package io.meshgate.api.rating;

import java.util.List;

import graphql.schema.DataFetchingEnvironment;
import io.meshgate.api.operation.Moved;
import io.meshgate.api.product.CurrentProduct;
import io.meshgate.api.refusal.NotFound;
import io.meshgate.frontend.product.DataProduct;
import io.meshgate.frontend.rating.AnswerRatingPayload;
import io.meshgate.frontend.rating.RateDataProductPayload;
import io.meshgate.frontend.rating.Rating;
import io.meshgate.frontend.rating.RemoveRatingPayload;
import io.meshgate.graph.operation.Ending;
import io.meshgate.graph.person.Viewer;
import io.meshgate.graph.product.ProductId;
import io.meshgate.graph.rating.RatingId;
import io.meshgate.graph.rating.Ratings;
import org.springframework.stereotype.Component;

/**
 * How changes to ratings are answered: with the product, and the rating, as they stand
 * now.
 */
@Component
class RatingAnswers {

	private final CurrentProduct product;

	private final Ratings ratings;

	RatingAnswers(CurrentProduct product, Ratings ratings) {
		this.product = product;
		this.ratings = ratings;
	}

	RateDataProductPayload rated(Viewer viewer, ProductId id, Ending<RateDataProduct.Kind> ending,
			DataFetchingEnvironment environment) {
		DataProduct product = this.product.read(viewer, id, environment);
		return switch (ending.kind()) {
			case RATED ->
				new RateDataProductPayload.DataProductRated(product, rating(viewer, new RatingId(ending.subject())));
		};
	}

	RemoveRatingPayload removed(Viewer viewer, Ending<Moved> ending, DataFetchingEnvironment environment) {
		DataProduct product = this.product.read(viewer, new ProductId(ending.subject()), environment);
		return switch (ending.kind()) {
			case DONE -> new RemoveRatingPayload.RatingRemoved(product);
			case CONFLICT -> new RemoveRatingPayload.RatingConflict(product, ending.reason());
		};
	}

	AnswerRatingPayload answered(Viewer viewer, RatingId id, Ending<Moved> ending,
			DataFetchingEnvironment environment) {
		DataProduct product = this.product.read(viewer, new ProductId(ending.subject()), environment);
		return switch (ending.kind()) {
			case DONE -> new AnswerRatingPayload.RatingAnswered(product, rating(viewer, id));
			case CONFLICT -> new AnswerRatingPayload.RatingConflict(product, ending.reason());
		};
	}

	private Rating rating(Viewer viewer, RatingId id) {
		return this.ratings.load(viewer, List.of(id))
			.stream()
			.findFirst()
			.map(RatingViews.VIEWS::rating)
			.orElseThrow(() -> new NotFound("rating"));
	}

}
