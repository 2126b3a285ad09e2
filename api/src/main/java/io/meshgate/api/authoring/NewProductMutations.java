package io.meshgate.api.authoring;

import graphql.schema.DataFetchingEnvironment;
import io.meshgate.api.operation.Submission;
import io.meshgate.api.operation.Submissions;
import io.meshgate.frontend.product.CreateDataProductInput;
import io.meshgate.frontend.product.CreateDataProductPayload;
import io.meshgate.graph.person.Viewer;
import io.meshgate.graph.product.authoring.NewProduct;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;

/**
 * Making products, from the wire and back to it.
 */
@Controller
class NewProductMutations {

	private final Submissions submissions;

	private final CreateDataProduct createDataProduct;

	private final AuthoringAnswers answers;

	NewProductMutations(Submissions submissions, CreateDataProduct createDataProduct, AuthoringAnswers answers) {
		this.submissions = submissions;
		this.createDataProduct = createDataProduct;
		this.answers = answers;
	}

	@MutationMapping
	CreateDataProductPayload createDataProduct(@AuthenticationPrincipal Viewer viewer,
			@Argument CreateDataProductInput input, DataFetchingEnvironment environment) {
		Submission submission = this.submissions.of(viewer, input, input.idempotencyKey());
		NewProduct product = new NewProductForm(submission.problems()).product(input);
		return submission.settle((operation) -> this.answers.created(viewer,
				this.createDataProduct.create(viewer, product, operation), environment),
				CreateDataProductPayload.InvalidInput::new);
	}

}
