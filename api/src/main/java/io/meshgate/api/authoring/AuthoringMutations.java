package io.meshgate.api.authoring;

import graphql.schema.DataFetchingEnvironment;
import io.meshgate.api.node.Selection;
import io.meshgate.frontend.product.ChangeDataProductInput;
import io.meshgate.frontend.product.ChangeDataProductPayload;
import io.meshgate.frontend.product.CreateDataProductInput;
import io.meshgate.frontend.product.CreateDataProductPayload;
import io.meshgate.frontend.product.PublishDataProductInput;
import io.meshgate.frontend.product.PublishDataProductPayload;
import io.meshgate.graph.operation.Operation;
import io.meshgate.graph.operation.OperationKeyReused;
import io.meshgate.graph.person.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;

/**
 * Making, changing and publishing products, from the wire and back to it.
 */
@Controller
class AuthoringMutations {

	private final CreateDataProduct createDataProduct;

	private final ChangeDataProduct changeDataProduct;

	private final PublishDataProduct publishDataProduct;

	private final AuthoringAnswers answers;

	AuthoringMutations(CreateDataProduct createDataProduct, ChangeDataProduct changeDataProduct,
			PublishDataProduct publishDataProduct, AuthoringAnswers answers) {
		this.createDataProduct = createDataProduct;
		this.changeDataProduct = changeDataProduct;
		this.publishDataProduct = publishDataProduct;
		this.answers = answers;
	}

	@MutationMapping
	CreateDataProductPayload createDataProduct(@AuthenticationPrincipal Viewer viewer,
			@Argument CreateDataProductInput input, DataFetchingEnvironment environment) {
		NewProductForm form = new NewProductForm(input);
		if (!form.problems().isEmpty()) {
			return new CreateDataProductPayload.InvalidInput(form.problems());
		}
		try {
			Operation operation = operation(viewer, input, input.idempotencyKey());
			return this.answers.created(viewer, this.createDataProduct.create(viewer, form.product(), operation),
					selection(environment));
		}
		catch (OperationKeyReused reused) {
			return new CreateDataProductPayload.InvalidInput(ProductForm.keyReused());
		}
	}

	@MutationMapping
	ChangeDataProductPayload changeDataProduct(@AuthenticationPrincipal Viewer viewer,
			@Argument ChangeDataProductInput input, DataFetchingEnvironment environment) {
		ProductForm form = new ProductForm();
		ProductSeen seen = form.seen(input.dataProduct(), input.expectedVersion(), input.idempotencyKey());
		form.change(input);
		if (!form.problems().isEmpty()) {
			return new ChangeDataProductPayload.InvalidInput(form.problems());
		}
		try {
			Operation operation = operation(viewer, input, input.idempotencyKey());
			return this.answers.changed(viewer,
					this.changeDataProduct.change(viewer, seen, ProductForm.profile(input), operation),
					selection(environment));
		}
		catch (OperationKeyReused reused) {
			return new ChangeDataProductPayload.InvalidInput(ProductForm.keyReused());
		}
	}

	@MutationMapping
	PublishDataProductPayload publishDataProduct(@AuthenticationPrincipal Viewer viewer,
			@Argument PublishDataProductInput input, DataFetchingEnvironment environment) {
		ProductForm form = new ProductForm();
		ProductSeen seen = form.seen(input.dataProduct(), input.expectedVersion(), input.idempotencyKey());
		if (!form.problems().isEmpty()) {
			return new PublishDataProductPayload.InvalidInput(form.problems());
		}
		try {
			Operation operation = operation(viewer, input, input.idempotencyKey());
			return this.answers.published(viewer, this.publishDataProduct.publish(viewer, seen, operation),
					selection(environment));
		}
		catch (OperationKeyReused reused) {
			return new PublishDataProductPayload.InvalidInput(ProductForm.keyReused());
		}
	}

	private Operation operation(Viewer viewer, Object content, @Nullable String key) {
		return Operation.of(viewer.person(), content, key, this.answers.now());
	}

	private static Selection selection(DataFetchingEnvironment environment) {
		return new Selection(environment.getSelectionSet(), "dataProduct/");
	}

}
