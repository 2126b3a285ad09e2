package io.meshgate.api.platform;

import java.util.concurrent.CompletableFuture;

import graphql.schema.DataFetchingEnvironment;
import io.meshgate.api.batch.Batch;
import io.meshgate.api.node.GlobalId;
import io.meshgate.api.page.Listed;
import io.meshgate.api.page.PageArguments;
import io.meshgate.frontend.platform.OutputPortConnection;
import io.meshgate.frontend.platform.Platform;
import io.meshgate.frontend.port.OutputPort;
import io.meshgate.graph.Page;
import io.meshgate.graph.Slice;
import io.meshgate.graph.person.Viewer;
import io.meshgate.graph.platform.PlatformId;
import io.meshgate.graph.platform.PlatformPorts;
import io.meshgate.graph.port.OutputPortId;
import org.jspecify.annotations.Nullable;

import org.springframework.graphql.data.method.annotation.Arguments;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;

/**
 * What runs on which platform.
 */
@Controller
class PlatformFields {

	private final Batch<OutputPortId, String, io.meshgate.graph.platform.Platform> ofPorts;

	private final Batch<PlatformId, Listed, Slice<io.meshgate.graph.port.OutputPort>> ports;

	PlatformFields(PlatformPorts ports, BatchLoaderRegistry registry) {
		this.ofPorts = new Batch<>(registry, "OutputPort.runsOn", (viewer, ids, field) -> ports.platforms(viewer, ids));
		this.ports = new Batch<>(registry, "Platform.outputPorts",
				(viewer, ids, listed) -> ports.list(viewer, ids, listed.page(), listed.counted()));
	}

	@SchemaMapping
	CompletableFuture<@Nullable Platform> runsOn(OutputPort port, @AuthenticationPrincipal Viewer viewer,
			DataFetchingEnvironment environment) {
		return this.ofPorts.load(environment, viewer, new OutputPortId(GlobalId.valueOf(port)), "runsOn")
			.thenApply(PlatformViews.VIEWS::platform);
	}

	@SchemaMapping
	CompletableFuture<OutputPortConnection> outputPorts(Platform platform, @Arguments PageArguments arguments,
			@AuthenticationPrincipal Viewer viewer, DataFetchingEnvironment environment) {
		Page page = PlatformPages.PORTS.page(arguments.first(), arguments.after());
		return this.ports.load(environment, viewer, id(platform), Listed.of(page, environment.getSelectionSet()))
			.thenApply((slice) -> PlatformPages.PORTS.of(page, Slice.orNone(slice)));
	}

	private static PlatformId id(Platform platform) {
		return new PlatformId(GlobalId.valueOf(platform));
	}

}
