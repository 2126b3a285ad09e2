package io.meshgate.api.product;

import io.meshgate.api.page.Connections;
import io.meshgate.api.page.ListOrder;
import io.meshgate.frontend.product.DataProductConnection;
import io.meshgate.graph.product.DataProduct;
import io.meshgate.graph.product.ProductOrder;
import io.meshgate.graph.product.ProductSorting;

/**
 * How the lists of products are cut into pages.
 */
final class ProductPages {

	private static final ProductSorting BY_NAME = new ProductSorting(ProductOrder.NAME);

	/** What a team owns, by name. */
	static final Connections<DataProduct, DataProductConnection> OF_TEAM = in(
			ListOrder.byText("team.owns.name", BY_NAME::cursor));

	/** What belongs to a domain, by name. */
	static final Connections<DataProduct, DataProductConnection> OF_DOMAIN = in(
			ListOrder.byText("domain.dataProducts.name", BY_NAME::cursor));

	/** What is a part of a product, by name. */
	static final Connections<DataProduct, DataProductConnection> OF_WHOLE = in(
			ListOrder.byText("dataProduct.parts.name", BY_NAME::cursor));

	private ProductPages() {
	}

	/** What there is in the mesh; each direction of an order has cursors of its own. */
	static Connections<DataProduct, DataProductConnection> by(ProductSorting sorting) {
		String reversed = (sorting.direction() == sorting.order().natural()) ? "" : ".reversed";
		return in(switch (sorting.order()) {
			case NAME -> ListOrder.byText("dataProducts.name" + reversed, sorting::cursor);
			case CHANGED_AT -> ListOrder.byInstant("dataProducts.changedAt" + reversed, sorting::cursor);
			case CREATED_AT -> ListOrder.byInstant("dataProducts.createdAt" + reversed, sorting::cursor);
			case RATING -> ListOrder.byNumber("dataProducts.rating" + reversed, sorting::cursor);
			case RELEVANCE -> ListOrder.byNumber("dataProducts.relevance" + reversed, sorting::cursor);
		});
	}

	private static Connections<DataProduct, DataProductConnection> in(ListOrder<DataProduct> order) {
		return Connections.in(order, ProductViews.VIEWS::edge, DataProductConnection::new);
	}

}
