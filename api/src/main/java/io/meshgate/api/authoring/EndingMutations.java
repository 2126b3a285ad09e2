package io.meshgate.api.authoring;

import graphql.schema.DataFetchingEnvironment;
import io.meshgate.api.operation.Submission;
import io.meshgate.api.operation.Submissions;
import io.meshgate.frontend.product.DeprecateDataProductInput;
import io.meshgate.frontend.product.DeprecateDataProductPayload;
import io.meshgate.frontend.product.RetireDataProductInput;
import io.meshgate.frontend.product.RetireDataProductPayload;
import io.meshgate.graph.person.Viewer;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;

/**
 * Announcing the end of products and ending them, from the wire and back to it.
 */
@Controller
class EndingMutations {

	private final Submissions submissions;

	private final DeprecateDataProduct deprecateDataProduct;

	private final RetireDataProduct retireDataProduct;

	private final LifecycleAnswers answers;

	EndingMutations(Submissions submissions, DeprecateDataProduct deprecateDataProduct,
			RetireDataProduct retireDataProduct, LifecycleAnswers answers) {
		this.submissions = submissions;
		this.deprecateDataProduct = deprecateDataProduct;
		this.retireDataProduct = retireDataProduct;
		this.answers = answers;
	}

	@MutationMapping
	DeprecateDataProductPayload deprecateDataProduct(@AuthenticationPrincipal Viewer viewer,
			@Argument DeprecateDataProductInput input, DataFetchingEnvironment environment) {
		Submission submission = this.submissions.of(viewer, input, input.idempotencyKey());
		ProductForm form = new ProductForm(submission.problems());
		ProductSeen seen = form.seen(input.dataProduct(), input.expectedVersion());
		DeprecateDataProduct.Announcement announcement = form.announcement(input, submission.at());
		return submission.settle(
				(operation) -> this.answers.deprecated(viewer,
						this.deprecateDataProduct.deprecate(viewer, seen, announcement, operation), environment),
				DeprecateDataProductPayload.InvalidInput::new);
	}

	@MutationMapping
	RetireDataProductPayload retireDataProduct(@AuthenticationPrincipal Viewer viewer,
			@Argument RetireDataProductInput input, DataFetchingEnvironment environment) {
		Submission submission = this.submissions.of(viewer, input, input.idempotencyKey());
		ProductSeen seen = new ProductForm(submission.problems()).seen(input.dataProduct(), input.expectedVersion());
		return submission.settle((operation) -> this.answers.retired(viewer,
				this.retireDataProduct.retire(viewer, seen, operation), environment),
				RetireDataProductPayload.InvalidInput::new);
	}

}
