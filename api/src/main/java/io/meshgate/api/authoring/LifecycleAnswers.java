package io.meshgate.api.authoring;

import graphql.schema.DataFetchingEnvironment;
import io.meshgate.api.operation.Moved;
import io.meshgate.frontend.product.DataProduct;
import io.meshgate.frontend.product.DeprecateDataProductPayload;
import io.meshgate.frontend.product.ProposeDataProductPayload;
import io.meshgate.frontend.product.PublishDataProductPayload;
import io.meshgate.frontend.product.RetireDataProductPayload;
import io.meshgate.graph.operation.Ending;
import io.meshgate.graph.person.Viewer;
import org.springframework.stereotype.Component;

/**
 * How moves in the life of a product are answered: with the product as it stands now.
 */
@Component
class LifecycleAnswers {

	private final AuthoringAnswers answers;

	LifecycleAnswers(AuthoringAnswers answers) {
		this.answers = answers;
	}

	ProposeDataProductPayload proposed(Viewer viewer, Ending<Moved> ending, DataFetchingEnvironment environment) {
		DataProduct product = this.answers.product(viewer, ending, environment);
		return switch (ending.kind()) {
			case DONE -> new ProposeDataProductPayload.DataProductProposed(product);
			case CONFLICT -> new ProposeDataProductPayload.DataProductConflict(product, ending.reason());
		};
	}

	PublishDataProductPayload published(Viewer viewer, Ending<Moved> ending, DataFetchingEnvironment environment) {
		DataProduct product = this.answers.product(viewer, ending, environment);
		return switch (ending.kind()) {
			case DONE -> new PublishDataProductPayload.DataProductPublished(product);
			case CONFLICT -> new PublishDataProductPayload.DataProductConflict(product, ending.reason());
		};
	}

	DeprecateDataProductPayload deprecated(Viewer viewer, Ending<Moved> ending, DataFetchingEnvironment environment) {
		DataProduct product = this.answers.product(viewer, ending, environment);
		return switch (ending.kind()) {
			case DONE -> new DeprecateDataProductPayload.DataProductDeprecated(product);
			case CONFLICT -> new DeprecateDataProductPayload.DataProductConflict(product, ending.reason());
		};
	}

	RetireDataProductPayload retired(Viewer viewer, Ending<Moved> ending, DataFetchingEnvironment environment) {
		DataProduct product = this.answers.product(viewer, ending, environment);
		return switch (ending.kind()) {
			case DONE -> new RetireDataProductPayload.DataProductRetired(product);
			case CONFLICT -> new RetireDataProductPayload.DataProductConflict(product, ending.reason());
		};
	}

}
