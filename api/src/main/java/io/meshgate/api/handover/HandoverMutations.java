package io.meshgate.api.handover;

import graphql.schema.DataFetchingEnvironment;
import io.meshgate.api.authoring.ProductSeen;
import io.meshgate.api.operation.Submission;
import io.meshgate.api.operation.Submissions;
import io.meshgate.api.wire.Refs;
import io.meshgate.frontend.domain.Domain;
import io.meshgate.frontend.product.AssignDataProductOwnerInput;
import io.meshgate.frontend.product.AssignDataProductOwnerPayload;
import io.meshgate.frontend.product.DataProduct;
import io.meshgate.frontend.product.PlaceDataProductInput;
import io.meshgate.frontend.product.PlaceDataProductPayload;
import io.meshgate.frontend.team.Team;
import io.meshgate.graph.Ref;
import io.meshgate.graph.person.Viewer;
import io.meshgate.graph.product.ProductId;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;

/**
 * Handing products over and placing them elsewhere, from the wire and back to it.
 */
@Controller
class HandoverMutations {

	private final Submissions submissions;

	private final AssignDataProductOwner assignDataProductOwner;

	private final PlaceDataProduct placeDataProduct;

	private final HandoverAnswers answers;

	HandoverMutations(Submissions submissions, AssignDataProductOwner assignDataProductOwner,
			PlaceDataProduct placeDataProduct, HandoverAnswers answers) {
		this.submissions = submissions;
		this.assignDataProductOwner = assignDataProductOwner;
		this.placeDataProduct = placeDataProduct;
		this.answers = answers;
	}

	@MutationMapping
	AssignDataProductOwnerPayload assignDataProductOwner(@AuthenticationPrincipal Viewer viewer,
			@Argument AssignDataProductOwnerInput input, DataFetchingEnvironment environment) {
		Submission submission = this.submissions.of(viewer, input, input.idempotencyKey());
		ProductSeen seen = seen(submission, input.dataProduct(), input.expectedVersion());
		Ref owner = Refs.of(input.owner(), Team.class);
		return submission.settle(
				(operation) -> this.answers.assigned(viewer,
						this.assignDataProductOwner.assign(viewer, seen, owner, operation), environment),
				AssignDataProductOwnerPayload.InvalidInput::new);
	}

	@MutationMapping
	PlaceDataProductPayload placeDataProduct(@AuthenticationPrincipal Viewer viewer,
			@Argument PlaceDataProductInput input, DataFetchingEnvironment environment) {
		Submission submission = this.submissions.of(viewer, input, input.idempotencyKey());
		ProductSeen seen = seen(submission, input.dataProduct(), input.expectedVersion());
		Ref domain = Refs.of(input.domain(), Domain.class);
		return submission.settle(
				(operation) -> this.answers.placed(viewer, seen,
						this.placeDataProduct.place(viewer, seen, domain, operation), environment),
				PlaceDataProductPayload.InvalidInput::new);
	}

	private static ProductSeen seen(Submission submission, String product, @Nullable Integer expectedVersion) {
		String id = submission.problems().id("dataProduct", product, DataProduct.class).orElse("");
		return new ProductSeen(new ProductId(id), expectedVersion);
	}

}
