package io.meshgate.api.authoring;

import java.util.Optional;

import graphql.schema.DataFetchingEnvironment;
import io.meshgate.api.operation.Moved;
import io.meshgate.api.operation.Submission;
import io.meshgate.api.operation.Submissions;
import io.meshgate.frontend.product.DataProduct;
import io.meshgate.frontend.product.MoveDataProductInput;
import io.meshgate.frontend.product.MoveDataProductPayload;
import io.meshgate.graph.operation.Ending;
import io.meshgate.graph.person.Viewer;
import io.meshgate.graph.product.ProductId;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;

/**
 * Making products parts of others, from the wire and back to it.
 */
@Controller
class HierarchyMutations {

	private final Submissions submissions;

	private final MoveDataProduct moveDataProduct;

	private final AuthoringAnswers answers;

	HierarchyMutations(Submissions submissions, MoveDataProduct moveDataProduct, AuthoringAnswers answers) {
		this.submissions = submissions;
		this.moveDataProduct = moveDataProduct;
		this.answers = answers;
	}

	@MutationMapping
	MoveDataProductPayload moveDataProduct(@AuthenticationPrincipal Viewer viewer, @Argument MoveDataProductInput input,
			DataFetchingEnvironment environment) {
		Submission submission = this.submissions.of(viewer, input, input.idempotencyKey());
		ProductSeen seen = new ProductForm(submission.problems()).seen(input.dataProduct(), input.expectedVersion());
		Optional<ProductId> whole = submission.problems()
			.id("partOf", input.partOf(), DataProduct.class)
			.map(ProductId::new);
		return submission.settle(
				(operation) -> moved(viewer, this.moveDataProduct.move(viewer, seen, whole, operation), environment),
				MoveDataProductPayload.InvalidInput::new);
	}

	private MoveDataProductPayload moved(Viewer viewer, Ending<Moved> ending, DataFetchingEnvironment environment) {
		DataProduct product = this.answers.product(viewer, ending, environment);
		return switch (ending.kind()) {
			case DONE -> new MoveDataProductPayload.DataProductMoved(product);
			case CONFLICT -> new MoveDataProductPayload.DataProductConflict(product, ending.reason());
		};
	}

}
