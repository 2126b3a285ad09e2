package io.meshgate.api.port;

import java.net.URI;
import java.time.OffsetDateTime;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

import graphql.schema.DataFetchingEnvironment;
import io.meshgate.api.batch.Batch;
import io.meshgate.api.node.GlobalId;
import io.meshgate.api.wire.Wire;
import io.meshgate.frontend.port.OutputPort;
import io.meshgate.graph.person.Viewer;
import io.meshgate.graph.port.OutputPortId;
import io.meshgate.graph.port.PortDetail;
import io.meshgate.graph.port.PortDetails;
import org.jspecify.annotations.Nullable;

import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;

/**
 * What is known of output ports beside what they are.
 */
@Controller
class PortDetailController {

	private final Batch<OutputPortId, String, PortDetail> details;

	PortDetailController(PortDetails details, BatchLoaderRegistry registry) {
		this.details = new Batch<>(registry, "OutputPort.details", (viewer, ids, field) -> details.of(viewer, ids));
	}

	@SchemaMapping
	CompletableFuture<@Nullable String> example(OutputPort port, @AuthenticationPrincipal Viewer viewer,
			DataFetchingEnvironment environment) {
		return of(port, viewer, environment, PortDetail::example);
	}

	@SchemaMapping
	CompletableFuture<@Nullable String> termsOfUse(OutputPort port, @AuthenticationPrincipal Viewer viewer,
			DataFetchingEnvironment environment) {
		return of(port, viewer, environment, PortDetail::termsOfUse);
	}

	@SchemaMapping
	CompletableFuture<@Nullable URI> termsLocation(OutputPort port, @AuthenticationPrincipal Viewer viewer,
			DataFetchingEnvironment environment) {
		return of(port, viewer, environment, (detail) -> new Wire().uri(detail.termsLocation()));
	}

	@SchemaMapping
	CompletableFuture<@Nullable OffsetDateTime> removedAt(OutputPort port, @AuthenticationPrincipal Viewer viewer,
			DataFetchingEnvironment environment) {
		return of(port, viewer, environment, (detail) -> new Wire().time(detail.removedAt()));
	}

	@SchemaMapping
	CompletableFuture<@Nullable String> classification(OutputPort port, @AuthenticationPrincipal Viewer viewer,
			DataFetchingEnvironment environment) {
		return of(port, viewer, environment, (detail) -> detail.classification().orElse(null));
	}

	/** One statement for all ports of a level, whichever of the fields are asked for. */
	private <T> CompletableFuture<@Nullable T> of(OutputPort port, Viewer viewer, DataFetchingEnvironment environment,
			Function<PortDetail, @Nullable T> field) {
		return this.details.load(environment, viewer, new OutputPortId(GlobalId.valueOf(port)), "details")
			.thenApply((detail) -> (detail != null) ? field.apply(detail) : null);
	}

}
