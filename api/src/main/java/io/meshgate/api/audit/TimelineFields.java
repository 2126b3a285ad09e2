package io.meshgate.api.audit;

import java.util.concurrent.CompletableFuture;

import graphql.schema.DataFetchingEnvironment;
import io.meshgate.api.page.PageArguments;
import io.meshgate.frontend.access.AccessRequest;
import io.meshgate.frontend.audit.TimelineEntryConnection;
import io.meshgate.frontend.product.DataProduct;
import io.meshgate.graph.audit.Timeline;
import io.meshgate.graph.audit.Timelines;
import io.meshgate.graph.person.Viewer;

import org.springframework.graphql.data.method.annotation.Arguments;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;

/**
 * What happened to requests and to products, beside each of them.
 */
@Controller
class TimelineFields {

	private final TimelinePages ofRequests;

	private final TimelinePages ofProducts;

	TimelineFields(Timelines timelines, BatchLoaderRegistry registry) {
		this.ofRequests = new TimelinePages(timelines, Timeline.ACCESS_REQUEST, registry);
		this.ofProducts = new TimelinePages(timelines, Timeline.DATA_PRODUCT, registry);
	}

	@SchemaMapping
	CompletableFuture<TimelineEntryConnection> timeline(AccessRequest request, @Arguments PageArguments asked,
			@AuthenticationPrincipal Viewer viewer, DataFetchingEnvironment environment) {
		return this.ofRequests.load(request, asked, viewer, environment);
	}

	@SchemaMapping
	CompletableFuture<TimelineEntryConnection> timeline(DataProduct product, @Arguments PageArguments asked,
			@AuthenticationPrincipal Viewer viewer, DataFetchingEnvironment environment) {
		return this.ofProducts.load(product, asked, viewer, environment);
	}

}
