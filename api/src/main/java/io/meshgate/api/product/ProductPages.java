package io.meshgate.api.product;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

import io.meshgate.api.page.Connections;
import io.meshgate.api.page.ListOrder;
import io.meshgate.frontend.product.DataProductConnection;
import io.meshgate.graph.product.DataProduct;
import io.meshgate.graph.product.ProductOrder;

/**
 * How the lists of products are cut into pages.
 */
final class ProductPages {

	/** What a team owns, by name. */
	static final Connections<DataProduct, DataProductConnection> OF_TEAM = in(
			ListOrder.byText("team.owns.name", ProductOrder.NAME::cursor));

	/** What belongs to a domain, by name. */
	static final Connections<DataProduct, DataProductConnection> OF_DOMAIN = in(
			ListOrder.byText("domain.dataProducts.name", ProductOrder.NAME::cursor));

	/** What is a part of a product, by name. */
	static final Connections<DataProduct, DataProductConnection> OF_WHOLE = in(
			ListOrder.byText("dataProduct.parts.name", ProductOrder.NAME::cursor));

	private static final Map<ProductOrder, Connections<DataProduct, DataProductConnection>> OF_MESH = new EnumMap<>(
			Map.of(ProductOrder.NAME, in(ListOrder.byText("dataProducts.name", ProductOrder.NAME::cursor)),
					ProductOrder.CHANGED_AT,
					in(ListOrder.byInstant("dataProducts.changedAt", ProductOrder.CHANGED_AT::cursor)),
					ProductOrder.RELEVANCE,
					in(ListOrder.byNumber("dataProducts.relevance", ProductOrder.RELEVANCE::cursor))));

	private ProductPages() {
	}

	static Connections<DataProduct, DataProductConnection> by(ProductOrder order) {
		return Objects.requireNonNull(OF_MESH.get(order));
	}

	private static Connections<DataProduct, DataProductConnection> in(ListOrder<DataProduct> order) {
		return Connections.in(order, ProductViews.VIEWS::edge, DataProductConnection::new);
	}

}
