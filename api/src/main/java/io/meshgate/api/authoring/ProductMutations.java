package io.meshgate.api.authoring;

import graphql.schema.DataFetchingEnvironment;
import io.meshgate.api.operation.Submission;
import io.meshgate.api.operation.Submissions;
import io.meshgate.frontend.product.ChangeDataProductInput;
import io.meshgate.frontend.product.ChangeDataProductPayload;
import io.meshgate.graph.person.Viewer;
import io.meshgate.graph.product.authoring.ProductChange;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;

/**
 * Changing what products say, from the wire and back to it.
 */
@Controller
class ProductMutations {

	private final Submissions submissions;

	private final ChangeDataProduct changeDataProduct;

	private final AuthoringAnswers answers;

	ProductMutations(Submissions submissions, ChangeDataProduct changeDataProduct, AuthoringAnswers answers) {
		this.submissions = submissions;
		this.changeDataProduct = changeDataProduct;
		this.answers = answers;
	}

	@MutationMapping
	ChangeDataProductPayload changeDataProduct(@AuthenticationPrincipal Viewer viewer,
			@Argument ChangeDataProductInput input, DataFetchingEnvironment environment) {
		Submission submission = this.submissions.of(viewer, input, input.idempotencyKey());
		ProductForm form = new ProductForm(submission.problems());
		ProductSeen seen = form.seen(input.dataProduct(), input.expectedVersion());
		ProductChange change = new ProductChange(form.profile(input), form.particulars(input));
		return submission.settle(
				(operation) -> this.answers.changed(viewer,
						this.changeDataProduct.change(viewer, seen, change, operation), environment),
				ChangeDataProductPayload.InvalidInput::new);
	}

}
