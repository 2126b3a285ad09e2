package io.meshgate.api.authoring;

import java.time.Instant;
import java.util.List;
import java.util.Objects;

import io.meshgate.api.node.Selection;
import io.meshgate.api.product.ProductParts;
import io.meshgate.api.product.ProductViews;
import io.meshgate.api.refusal.NotFound;
import io.meshgate.frontend.product.ChangeDataProductPayload;
import io.meshgate.frontend.product.CreateDataProductPayload;
import io.meshgate.frontend.product.DataProduct;
import io.meshgate.frontend.product.PublishDataProductPayload;
import io.meshgate.graph.operation.Changes;
import io.meshgate.graph.operation.Ending;
import io.meshgate.graph.person.Viewer;
import io.meshgate.graph.product.ProductId;
import io.meshgate.graph.product.Products;
import org.springframework.stereotype.Component;

/**
 * How changes to products are answered: with the product as it stands now.
 */
@Component
class AuthoringAnswers {

	private final Changes changes;

	private final Products products;

	AuthoringAnswers(Changes changes, Products products) {
		this.changes = changes;
		this.products = products;
	}

	Instant now() {
		return this.changes.now();
	}

	CreateDataProductPayload created(Viewer viewer, Ending<CreateDataProduct.Kind> ending, Selection selection) {
		return switch (ending.kind()) {
			case CREATED -> new CreateDataProductPayload.DataProductCreated(product(viewer, ending, selection));
			case KEY_TAKEN -> new CreateDataProductPayload.DataProductKeyTaken(ending.subject());
		};
	}

	ChangeDataProductPayload changed(Viewer viewer, Ending<Moved> ending, Selection selection) {
		DataProduct product = product(viewer, ending, selection);
		return switch (ending.kind()) {
			case DONE -> new ChangeDataProductPayload.DataProductChanged(product);
			case CONFLICT -> new ChangeDataProductPayload.DataProductConflict(product, because(ending));
		};
	}

	PublishDataProductPayload published(Viewer viewer, Ending<Moved> ending, Selection selection) {
		DataProduct product = product(viewer, ending, selection);
		return switch (ending.kind()) {
			case DONE -> new PublishDataProductPayload.DataProductPublished(product);
			case CONFLICT -> new PublishDataProductPayload.DataProductConflict(product, because(ending));
		};
	}

	private DataProduct product(Viewer viewer, Ending<?> ending, Selection selection) {
		return this.products.load(viewer, List.of(new ProductId(ending.subject())), ProductParts.of(selection))
			.stream()
			.findFirst()
			.map(ProductViews.VIEWS::product)
			.orElseThrow(() -> new NotFound("data product"));
	}

	private static String because(Ending<?> ending) {
		return Objects.requireNonNull(ending.because());
	}

}
