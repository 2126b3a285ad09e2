package io.meshgate.api.access;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

import graphql.schema.DataFetchingFieldSelectionSet;
import io.meshgate.api.node.Selection;
import io.meshgate.api.product.ProductParts;
import io.meshgate.graph.access.RequestPart;

/**
 * Which parts of requests the selection of a connection needs; what it does not need is
 * not read.
 */
final class RequestParts {

	private static final String PRODUCT = "outputPort/dataProduct";

	private static final Map<String, RequestPart> BY_FIELD = Map.of("requesterTeams", RequestPart.REQUESTER_TEAMS,
			"alreadyHeld", RequestPart.ALREADY_HELD, "similarDecisions", RequestPart.SIMILAR_DECISIONS, "subscription",
			RequestPart.SUBSCRIPTION);

	private RequestParts() {
	}

	/**
	 * A product comes with the request where no more is asked of it than it says itself.
	 */
	static Set<RequestPart> ofNodes(DataFetchingFieldSelectionSet connection) {
		Selection nodes = Selection.ofNodes(connection);
		Set<RequestPart> parts = EnumSet.noneOf(RequestPart.class);
		BY_FIELD.forEach((field, part) -> {
			if (nodes.has(field)) {
				parts.add(part);
			}
		});
		Selection product = new Selection(connection, nodes.path() + PRODUCT + '/');
		if (nodes.has(PRODUCT) && ProductParts.of(product).isEmpty()) {
			parts.add(RequestPart.PRODUCT);
		}
		return parts;
	}

}
