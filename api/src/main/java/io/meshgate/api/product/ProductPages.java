package io.meshgate.api.product;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

import io.meshgate.api.page.Connections;
import io.meshgate.api.page.ListOrder;
import io.meshgate.frontend.product.DataProductConnection;
import io.meshgate.frontend.product.DataProductEdge;
import io.meshgate.graph.Page;
import io.meshgate.graph.Slice;
import io.meshgate.graph.product.DataProduct;
import io.meshgate.graph.product.ProductOrder;

/**
 * How the lists of products are cut into pages.
 */
final class ProductPages {

	/** What a team owns, by name. */
	static final ListOrder<DataProduct> OF_TEAM = ListOrder.byText("team.owns.name", ProductOrder.NAME::cursor);

	/** What belongs to a domain, by name. */
	static final ListOrder<DataProduct> OF_DOMAIN = ListOrder.byText("domain.dataProducts.name",
			ProductOrder.NAME::cursor);

	private static final Map<ProductOrder, ListOrder<DataProduct>> OF_MESH = new EnumMap<>(Map.of(ProductOrder.NAME,
			ListOrder.byText("dataProducts.name", ProductOrder.NAME::cursor), ProductOrder.CHANGED_AT,
			ListOrder.byInstant("dataProducts.changedAt", ProductOrder.CHANGED_AT::cursor), ProductOrder.RELEVANCE,
			ListOrder.byNumber("dataProducts.relevance", ProductOrder.RELEVANCE::cursor)));

	private static final Connections<DataProduct, DataProductEdge, DataProductConnection> CONNECTIONS = new Connections<>(
			ProductViews.VIEWS::edge, DataProductConnection::new);

	private ProductPages() {
	}

	static ListOrder<DataProduct> by(ProductOrder order) {
		return Objects.requireNonNull(OF_MESH.get(order));
	}

	static DataProductConnection connection(ListOrder<DataProduct> order, Page page, Slice<DataProduct> slice) {
		return CONNECTIONS.of(order, page, slice);
	}

}
