package io.meshgate.api.platform;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;

import graphql.schema.DataFetchingEnvironment;
import io.meshgate.api.batch.Batch;
import io.meshgate.api.node.GlobalId;
import io.meshgate.api.page.Listed;
import io.meshgate.api.page.PageArguments;
import io.meshgate.api.wire.Permits;
import io.meshgate.auth.Facts;
import io.meshgate.frontend.Action;
import io.meshgate.frontend.Permitted;
import io.meshgate.frontend.platform.OutputPortConnection;
import io.meshgate.frontend.platform.Platform;
import io.meshgate.frontend.port.OutputPort;
import io.meshgate.graph.Page;
import io.meshgate.graph.Slice;
import io.meshgate.graph.person.Viewer;
import io.meshgate.graph.platform.PlatformId;
import io.meshgate.graph.platform.PlatformPorts;
import io.meshgate.graph.platform.Platforms;
import io.meshgate.graph.port.OutputPortId;
import org.jspecify.annotations.Nullable;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.Arguments;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;

/**
 * What runs on which platform, and what the viewer may do with one.
 */
@Controller
class PlatformFields {

	private final Batch<OutputPortId, String, io.meshgate.graph.platform.Platform> ofPorts;

	private final Batch<PlatformId, Listed, Slice<io.meshgate.graph.port.OutputPort>> ports;

	private final Batch<PlatformId, String, List<Permitted>> permitted;

	PlatformFields(Platforms platforms, PlatformPorts ports, BatchLoaderRegistry registry) {
		this.ofPorts = new Batch<>(registry, "OutputPort.runsOn", (viewer, ids, field) -> ports.platforms(viewer, ids));
		this.ports = new Batch<>(registry, "Platform.outputPorts",
				(viewer, ids, listed) -> ports.list(viewer, ids, listed.page(), listed.counted()));
		this.permitted = new Batch<>(registry, "Platform.viewerCan",
				(viewer, ids, field) -> platforms.standings(viewer, ids)
					.entrySet()
					.stream()
					.collect(Collectors.toMap(Map.Entry::getKey,
							(entry) -> Permits.all(new Facts.OfInfrastructure(entry.getValue())))));
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

	@SchemaMapping
	CompletableFuture<List<Permitted>> viewerCan(Platform platform, @Argument @Nullable List<Action> actions,
			@AuthenticationPrincipal Viewer viewer, DataFetchingEnvironment environment) {
		return this.permitted.load(environment, viewer, id(platform), "viewerCan")
			.thenApply((all) -> Permits.asked(Optional.ofNullable(all).orElseGet(List::of), actions));
	}

	private static PlatformId id(Platform platform) {
		return new PlatformId(GlobalId.valueOf(platform));
	}

}
