package io.meshgate.api.rating;

import graphql.schema.DataFetchingEnvironment;
import io.meshgate.api.operation.Submission;
import io.meshgate.api.operation.Submissions;
import io.meshgate.frontend.rating.RateDataProductInput;
import io.meshgate.frontend.rating.RateDataProductPayload;
import io.meshgate.frontend.rating.RemoveRatingInput;
import io.meshgate.frontend.rating.RemoveRatingPayload;
import io.meshgate.graph.person.Viewer;
import io.meshgate.graph.product.ProductId;
import io.meshgate.graph.rating.Opinion;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;

/**
 * Rating products and taking that back, from the wire and back to it.
 */
@Controller
class RatingMutations {

	private final Submissions submissions;

	private final RateDataProduct rateDataProduct;

	private final RemoveRating removeRating;

	private final RatingAnswers answers;

	RatingMutations(Submissions submissions, RateDataProduct rateDataProduct, RemoveRating removeRating,
			RatingAnswers answers) {
		this.submissions = submissions;
		this.rateDataProduct = rateDataProduct;
		this.removeRating = removeRating;
		this.answers = answers;
	}

	@MutationMapping
	RateDataProductPayload rateDataProduct(@AuthenticationPrincipal Viewer viewer, @Argument RateDataProductInput input,
			DataFetchingEnvironment environment) {
		Submission submission = this.submissions.of(viewer, input, input.idempotencyKey());
		RatingForm form = new RatingForm(submission.problems());
		ProductId product = form.product(input);
		Opinion opinion = form.opinion(input);
		return submission.settle(
				(operation) -> this.answers.rated(viewer, product,
						this.rateDataProduct.rate(viewer, product, opinion, operation), environment),
				RateDataProductPayload.InvalidInput::new);
	}

	@MutationMapping
	RemoveRatingPayload removeRating(@AuthenticationPrincipal Viewer viewer, @Argument RemoveRatingInput input,
			DataFetchingEnvironment environment) {
		Submission submission = this.submissions.of(viewer, input, input.idempotencyKey());
		RatingSeen seen = new RatingForm(submission.problems()).seen(input.rating(), input.expectedVersion());
		return submission.settle((operation) -> this.answers.removed(viewer,
				this.removeRating.remove(viewer, seen, operation), environment), RemoveRatingPayload.InvalidInput::new);
	}

}
