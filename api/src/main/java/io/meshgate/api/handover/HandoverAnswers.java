package io.meshgate.api.handover;

import graphql.schema.DataFetchingEnvironment;
import io.meshgate.api.authoring.AuthoringAnswers;
import io.meshgate.api.authoring.ProductSeen;
import io.meshgate.api.node.GlobalId;
import io.meshgate.api.operation.Moved;
import io.meshgate.api.policy.Breaches;
import io.meshgate.frontend.product.AssignDataProductOwnerPayload;
import io.meshgate.frontend.product.DataProduct;
import io.meshgate.frontend.product.PlaceDataProductPayload;
import io.meshgate.graph.operation.Ending;
import io.meshgate.graph.person.Viewer;
import io.meshgate.graph.product.ProductId;
import org.springframework.stereotype.Component;

/**
 * How handing over and placing products is answered: with the product as it stands now,
 * as far as the viewer sees it still.
 */
@Component
class HandoverAnswers {

	private final AuthoringAnswers answers;

	private final Breaches breaches;

	HandoverAnswers(AuthoringAnswers answers, Breaches breaches) {
		this.answers = answers;
		this.breaches = breaches;
	}

	AssignDataProductOwnerPayload assigned(Viewer viewer, Ending<Moved> ending, DataFetchingEnvironment environment) {
		return switch (ending.kind()) {
			case DONE -> this.answers.find(viewer, ending, environment)
				.<AssignDataProductOwnerPayload>map(AssignDataProductOwnerPayload.DataProductOwnerAssigned::new)
				.orElseGet(() -> givenAway(ending));
			case CONFLICT -> new AssignDataProductOwnerPayload.DataProductConflict(
					this.answers.product(viewer, ending, environment), ending.reason());
		};
	}

	/** Told to those alone who see the product, also when it is answered again. */
	PlaceDataProductPayload placed(Viewer viewer, ProductSeen seen, Ending<PlaceDataProduct.Kind> ending,
			DataFetchingEnvironment environment) {
		return switch (ending.kind()) {
			case PLACED ->
				new PlaceDataProductPayload.DataProductPlaced(this.answers.product(viewer, ending, environment));
			case LOOSENS -> {
				this.answers.product(viewer, Ending.of(ending.kind(), seen.id().value()), environment);
				yield new PlaceDataProductPayload.PlacementLoosens(this.breaches.told(viewer, ending));
			}
			case CONFLICT -> new PlaceDataProductPayload.DataProductConflict(
					this.answers.product(viewer, ending, environment), ending.reason());
		};
	}

	private static AssignDataProductOwnerPayload givenAway(Ending<Moved> ending) {
		ProductId product = new ProductId(ending.subject());
		return new AssignDataProductOwnerPayload.DataProductGivenAway(GlobalId.of(DataProduct.class, product).text(),
				ending.reason());
	}

}
