package io.meshgate.api.product;

import java.util.List;

import graphql.schema.DataFetchingEnvironment;
import io.meshgate.api.node.Selection;
import io.meshgate.api.refusal.NotFound;
import io.meshgate.frontend.product.DataProduct;
import io.meshgate.graph.person.Viewer;
import io.meshgate.graph.product.ProductId;
import io.meshgate.graph.product.Products;
import org.springframework.stereotype.Component;

/**
 * A product as it stands after a mutation, for the payload's field {@code dataProduct}.
 */
@Component
public class CurrentProduct {

	private final Products products;

	CurrentProduct(Products products) {
		this.products = products;
	}

	/**
	 * Reads it.
	 * @param viewer who looks
	 * @param id which product
	 * @param environment of the mutation: what is selected of the product is collected
	 * @return as the contract shows it
	 * @throws NotFound if the viewer does not see it any more
	 */
	public DataProduct read(Viewer viewer, ProductId id, DataFetchingEnvironment environment) {
		Selection selection = new Selection(environment.getSelectionSet(), "dataProduct/");
		return this.products.load(viewer, List.of(id), ProductParts.of(selection))
			.stream()
			.findFirst()
			.map(ProductViews.VIEWS::product)
			.orElseThrow(() -> new NotFound("data product"));
	}

}
