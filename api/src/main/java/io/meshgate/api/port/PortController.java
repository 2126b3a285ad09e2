package io.meshgate.api.port;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;

import graphql.schema.DataFetchingEnvironment;
import io.meshgate.api.batch.Batch;
import io.meshgate.api.node.GlobalId;
import io.meshgate.api.wire.Refs;
import io.meshgate.frontend.EntityRef;
import io.meshgate.frontend.port.Contract;
import io.meshgate.frontend.port.OutputPort;
import io.meshgate.graph.person.Viewer;
import io.meshgate.graph.port.OutputPortId;
import io.meshgate.graph.port.Ports;
import org.jspecify.annotations.Nullable;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;

/**
 * The output ports of the products that a viewer may see, and what they promise.
 */
@Controller
class PortController {

	private final Ports ports;

	private final Batch<OutputPortId, String, io.meshgate.graph.port.Contract> contracts;

	PortController(Ports ports, BatchLoaderRegistry registry) {
		this.ports = ports;
		this.contracts = new Batch<>(registry, "OutputPort.contract",
				(viewer, ids, field) -> ports.contracts(viewer, ids));
	}

	@QueryMapping
	Optional<OutputPort> outputPort(@Argument EntityRef by, @AuthenticationPrincipal Viewer viewer) {
		return this.ports.find(viewer, Refs.of(by, OutputPort.class)).map(PortViews.VIEWS::outputPort);
	}

	@SchemaMapping
	CompletableFuture<@Nullable Contract> contract(OutputPort port, @AuthenticationPrincipal Viewer viewer,
			DataFetchingEnvironment environment) {
		return this.contracts.load(environment, viewer, new OutputPortId(GlobalId.valueOf(port)), "contract")
			.thenApply(PortViews.VIEWS::contract);
	}

}
