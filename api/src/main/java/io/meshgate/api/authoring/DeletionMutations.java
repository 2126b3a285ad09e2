package io.meshgate.api.authoring;

import graphql.schema.DataFetchingEnvironment;
import io.meshgate.api.node.GlobalId;
import io.meshgate.api.operation.Moved;
import io.meshgate.api.operation.Submission;
import io.meshgate.api.operation.Submissions;
import io.meshgate.frontend.product.DataProduct;
import io.meshgate.frontend.product.DeleteDataProductInput;
import io.meshgate.frontend.product.DeleteDataProductPayload;
import io.meshgate.graph.operation.Ending;
import io.meshgate.graph.person.Viewer;
import io.meshgate.graph.product.ProductId;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;

/**
 * Deleting drafts, from the wire and back to it.
 */
@Controller
class DeletionMutations {

	private final Submissions submissions;

	private final DeleteDataProduct deleteDataProduct;

	private final AuthoringAnswers answers;

	DeletionMutations(Submissions submissions, DeleteDataProduct deleteDataProduct, AuthoringAnswers answers) {
		this.submissions = submissions;
		this.deleteDataProduct = deleteDataProduct;
		this.answers = answers;
	}

	@MutationMapping
	DeleteDataProductPayload deleteDataProduct(@AuthenticationPrincipal Viewer viewer,
			@Argument DeleteDataProductInput input, DataFetchingEnvironment environment) {
		Submission submission = this.submissions.of(viewer, input, input.idempotencyKey());
		ProductSeen seen = new ProductForm(submission.problems()).seen(input.dataProduct(), input.expectedVersion());
		return submission.settle(
				(operation) -> deleted(viewer, this.deleteDataProduct.delete(viewer, seen, operation), environment),
				DeleteDataProductPayload.InvalidInput::new);
	}

	private DeleteDataProductPayload deleted(Viewer viewer, Ending<Moved> ending, DataFetchingEnvironment environment) {
		return switch (ending.kind()) {
			case DONE -> new DeleteDataProductPayload.DataProductDeleted(
					GlobalId.of(DataProduct.class, new ProductId(ending.subject())).text());
			case CONFLICT -> new DeleteDataProductPayload.DataProductConflict(
					this.answers.product(viewer, ending, environment), ending.reason());
		};
	}

}
