package io.meshgate.api.access;

import java.util.Set;
import java.util.concurrent.CompletableFuture;

import graphql.schema.DataFetchingEnvironment;
import io.meshgate.api.batch.Batch;
import io.meshgate.api.node.GlobalId;
import io.meshgate.api.product.OfferingProducts;
import io.meshgate.api.refusal.NotFound;
import io.meshgate.frontend.access.AccessRequest;
import io.meshgate.graph.access.AccessRequestId;
import io.meshgate.graph.access.AccessRequests;
import io.meshgate.graph.access.RequestBackground;
import io.meshgate.graph.access.RequestPart;
import io.meshgate.graph.access.RequestsFound;
import io.meshgate.graph.person.Viewer;
import org.jspecify.annotations.Nullable;

import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Component;

/**
 * What helps to decide on requests. A list reads it by its own statement; wherever else a
 * request stands, one statement reads a part of it for all of a level.
 */
@Component
class RequestBackgrounds {

	private final Batch<AccessRequestId, RequestPart, RequestBackground> parts;

	private final OfferingProducts products;

	RequestBackgrounds(AccessRequests requests, OfferingProducts products, BatchLoaderRegistry registry) {
		this.parts = new Batch<>(registry, "AccessRequest.background", requests::backgrounds);
		this.products = products;
	}

	CompletableFuture<RequestBackground> load(DataFetchingEnvironment environment, Viewer viewer, AccessRequest request,
			RequestPart part) {
		return this.parts.load(environment, viewer, new AccessRequestId(GlobalId.valueOf(request)), part)
			.thenApply(RequestBackgrounds::present);
	}

	/** Takes note of what a list has read. */
	void know(DataFetchingEnvironment environment, Viewer viewer, RequestsFound found, Set<RequestPart> parts) {
		parts.forEach((part) -> this.parts.know(environment, viewer, part, found.backgrounds()));
		if (parts.contains(RequestPart.PRODUCT)) {
			this.products.know(environment, viewer, found.products());
		}
	}

	private static RequestBackground present(@Nullable RequestBackground background) {
		if (background == null) {
			throw new NotFound("access request");
		}
		return background;
	}

}
