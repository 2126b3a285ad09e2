package io.meshgate.api.rating;

import java.util.UUID;

import io.meshgate.api.input.Problems;
import io.meshgate.frontend.product.DataProduct;
import io.meshgate.frontend.rating.AnswerRatingInput;
import io.meshgate.frontend.rating.RateDataProductInput;
import io.meshgate.frontend.rating.Rating;
import io.meshgate.graph.product.ProductId;
import io.meshgate.graph.rating.Opinion;
import io.meshgate.graph.rating.RatingId;
import org.jspecify.annotations.Nullable;

/**
 * What somebody filled in about a rating.
 */
final class RatingForm {

	private static final int LONGEST_TEXT = 10_000;

	private static final int MOST_STARS = 5;

	private final Problems problems;

	RatingForm(Problems problems) {
		this.problems = problems;
	}

	ProductId product(RateDataProductInput input) {
		return new ProductId(this.problems.id("dataProduct", input.dataProduct(), DataProduct.class).orElse(""));
	}

	Opinion opinion(RateDataProductInput input) {
		if (input.stars() < 1 || input.stars() > MOST_STARS) {
			this.problems.add("stars", "must be between 1 and " + MOST_STARS);
		}
		this.problems.clearableText("comment", input.comment(), LONGEST_TEXT);
		boolean silent = input.comment() == null || input.comment().isBlank();
		return new Opinion(new RatingId(UUID.randomUUID().toString()), input.stars(), silent ? null : input.comment());
	}

	RatingSeen seen(String rating, @Nullable Integer expectedVersion) {
		return new RatingSeen(new RatingId(this.problems.id("rating", rating, Rating.class).orElse("")),
				expectedVersion);
	}

	@Nullable String answer(AnswerRatingInput input) {
		this.problems.clearableText("answer", input.answer(), LONGEST_TEXT);
		boolean silent = input.answer() == null || input.answer().isBlank();
		return silent ? null : input.answer();
	}

}
