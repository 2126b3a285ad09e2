package io.meshgate.api.authoring;

import java.util.List;
import java.util.Optional;

import graphql.schema.DataFetchingEnvironment;
import io.meshgate.api.node.Selection;
import io.meshgate.api.operation.Moved;
import io.meshgate.api.product.ProductParts;
import io.meshgate.api.product.ProductViews;
import io.meshgate.api.refusal.NotFound;
import io.meshgate.frontend.product.ChangeDataProductPayload;
import io.meshgate.frontend.product.CreateDataProductPayload;
import io.meshgate.frontend.product.DataProduct;
import io.meshgate.graph.operation.Ending;
import io.meshgate.graph.person.Viewer;
import io.meshgate.graph.product.ProductId;
import io.meshgate.graph.product.Products;
import org.springframework.stereotype.Component;

/**
 * How changes to products are answered: with the product as it stands now.
 */
@Component
public class AuthoringAnswers {

	private final Products products;

	AuthoringAnswers(Products products) {
		this.products = products;
	}

	CreateDataProductPayload created(Viewer viewer, Ending<CreateDataProduct.Kind> ending,
			DataFetchingEnvironment environment) {
		return switch (ending.kind()) {
			case CREATED -> new CreateDataProductPayload.DataProductCreated(product(viewer, ending, environment));
			case KEY_TAKEN -> new CreateDataProductPayload.DataProductKeyTaken(ending.subject());
		};
	}

	ChangeDataProductPayload changed(Viewer viewer, Ending<Moved> ending, DataFetchingEnvironment environment) {
		DataProduct product = product(viewer, ending, environment);
		return switch (ending.kind()) {
			case DONE -> new ChangeDataProductPayload.DataProductChanged(product);
			case CONFLICT -> new ChangeDataProductPayload.DataProductConflict(product, ending.reason());
		};
	}

	/**
	 * The product that a change was about.
	 * @param viewer who made it
	 * @param ending how it ended
	 * @param environment says what is selected of it
	 * @return the product as it stands now
	 * @throws NotFound if the viewer sees it no longer
	 */
	public DataProduct product(Viewer viewer, Ending<?> ending, DataFetchingEnvironment environment) {
		return find(viewer, ending, environment).orElseThrow(() -> new NotFound("data product"));
	}

	/**
	 * The product that a change was about.
	 * @param viewer who made it
	 * @param ending how it ended
	 * @param environment says what is selected of it
	 * @return the product as it stands now, if the viewer still sees it
	 */
	public Optional<DataProduct> find(Viewer viewer, Ending<?> ending, DataFetchingEnvironment environment) {
		Selection selection = new Selection(environment.getSelectionSet(), "dataProduct/");
		return this.products.load(viewer, List.of(new ProductId(ending.subject())), ProductParts.of(selection))
			.stream()
			.findFirst()
			.map(ProductViews.VIEWS::product);
	}

}
