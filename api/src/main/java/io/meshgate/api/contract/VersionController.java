package io.meshgate.api.contract;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

import graphql.schema.DataFetchingEnvironment;
import io.meshgate.api.batch.Batch;
import io.meshgate.api.node.GlobalId;
import io.meshgate.api.page.Listed;
import io.meshgate.api.page.PageArguments;
import io.meshgate.frontend.contract.ContractConnection;
import io.meshgate.frontend.port.Contract;
import io.meshgate.frontend.port.OutputPort;
import io.meshgate.graph.Page;
import io.meshgate.graph.Slice;
import io.meshgate.graph.person.Viewer;
import io.meshgate.graph.port.ContractId;
import io.meshgate.graph.port.ContractVersions;
import org.jspecify.annotations.Nullable;

import org.springframework.graphql.data.method.annotation.Arguments;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;

/**
 * The versions of contracts, and which ports are on which.
 */
@Controller
class VersionController {

	private final Batch<ContractId, Listed, Slice<io.meshgate.graph.port.Contract>> versions;

	private final Batch<ContractId, ContractVersions.Side, io.meshgate.graph.port.Contract> beside;

	private final Batch<ContractId, String, List<io.meshgate.graph.port.OutputPort>> ports;

	VersionController(ContractVersions versions, BatchLoaderRegistry registry) {
		this.versions = new Batch<>(registry, "Contract.versions",
				(viewer, ids, listed) -> versions.list(viewer, ids, listed.page(), listed.counted()));
		this.beside = new Batch<>(registry, "Contract.previous", versions::beside);
		this.ports = new Batch<>(registry, "Contract.outputPorts", (viewer, ids, field) -> versions.ports(viewer, ids));
	}

	@SchemaMapping
	CompletableFuture<ContractConnection> versions(Contract contract, @Arguments PageArguments arguments,
			@AuthenticationPrincipal Viewer viewer, DataFetchingEnvironment environment) {
		Page page = ContractPages.VERSIONS.page(arguments.first(), arguments.after());
		return this.versions.load(environment, viewer, id(contract), Listed.of(page, environment.getSelectionSet()))
			.thenApply((slice) -> ContractPages.VERSIONS.of(page, Slice.orNone(slice)));
	}

	@SchemaMapping
	CompletableFuture<@Nullable Contract> previous(Contract contract, @AuthenticationPrincipal Viewer viewer,
			DataFetchingEnvironment environment) {
		return this.beside.load(environment, viewer, id(contract), ContractVersions.Side.BEFORE)
			.thenApply(ContractViews.VIEWS::contract);
	}

	@SchemaMapping
	CompletableFuture<@Nullable Contract> supersededBy(Contract contract, @AuthenticationPrincipal Viewer viewer,
			DataFetchingEnvironment environment) {
		return this.beside.load(environment, viewer, id(contract), ContractVersions.Side.AFTER)
			.thenApply(ContractViews.VIEWS::contract);
	}

	@SchemaMapping
	CompletableFuture<List<OutputPort>> outputPorts(Contract contract, @AuthenticationPrincipal Viewer viewer,
			DataFetchingEnvironment environment) {
		return this.ports.load(environment, viewer, id(contract), "outputPorts")
			.thenApply((ports) -> Stream.ofNullable(ports)
				.flatMap(List::stream)
				.map(ContractViews.VIEWS::outputPort)
				.toList());
	}

	private static ContractId id(Contract contract) {
		return new ContractId(GlobalId.valueOf(contract));
	}

}
