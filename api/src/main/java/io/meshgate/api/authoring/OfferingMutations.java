package io.meshgate.api.authoring;

import graphql.schema.DataFetchingEnvironment;
import io.meshgate.api.operation.Submission;
import io.meshgate.api.operation.Submissions;
import io.meshgate.frontend.product.ProposeDataProductInput;
import io.meshgate.frontend.product.ProposeDataProductPayload;
import io.meshgate.frontend.product.PublishDataProductInput;
import io.meshgate.frontend.product.PublishDataProductPayload;
import io.meshgate.graph.person.Viewer;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;

/**
 * Showing and offering products to the mesh, from the wire and back to it.
 */
@Controller
class OfferingMutations {

	private final Submissions submissions;

	private final ProposeDataProduct proposeDataProduct;

	private final PublishDataProduct publishDataProduct;

	private final LifecycleAnswers answers;

	OfferingMutations(Submissions submissions, ProposeDataProduct proposeDataProduct,
			PublishDataProduct publishDataProduct, LifecycleAnswers answers) {
		this.submissions = submissions;
		this.proposeDataProduct = proposeDataProduct;
		this.publishDataProduct = publishDataProduct;
		this.answers = answers;
	}

	@MutationMapping
	ProposeDataProductPayload proposeDataProduct(@AuthenticationPrincipal Viewer viewer,
			@Argument ProposeDataProductInput input, DataFetchingEnvironment environment) {
		Submission submission = this.submissions.of(viewer, input, input.idempotencyKey());
		ProductSeen seen = new ProductForm(submission.problems()).seen(input.dataProduct(), input.expectedVersion());
		return submission.settle((operation) -> this.answers.proposed(viewer,
				this.proposeDataProduct.propose(viewer, seen, operation), environment),
				ProposeDataProductPayload.InvalidInput::new);
	}

	@MutationMapping
	PublishDataProductPayload publishDataProduct(@AuthenticationPrincipal Viewer viewer,
			@Argument PublishDataProductInput input, DataFetchingEnvironment environment) {
		Submission submission = this.submissions.of(viewer, input, input.idempotencyKey());
		ProductSeen seen = new ProductForm(submission.problems()).seen(input.dataProduct(), input.expectedVersion());
		return submission.settle((operation) -> this.answers.published(viewer,
				this.publishDataProduct.publish(viewer, seen, operation), environment),
				PublishDataProductPayload.InvalidInput::new);
	}

}
