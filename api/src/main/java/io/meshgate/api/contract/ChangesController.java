package io.meshgate.api.contract;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;

import graphql.schema.DataFetchingEnvironment;
import io.meshgate.api.batch.Batch;
import io.meshgate.api.descriptor.ContractText;
import io.meshgate.api.node.GlobalId;
import io.meshgate.frontend.contract.ContractComparison;
import io.meshgate.frontend.port.Contract;
import io.meshgate.graph.contract.ContractSchemas;
import io.meshgate.graph.contract.DocumentPair;
import io.meshgate.graph.contract.VersionPair;
import io.meshgate.graph.person.Viewer;
import io.meshgate.graph.port.ContractId;
import org.jspecify.annotations.Nullable;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;

/**
 * What changed between versions of contracts.
 */
@Controller
class ChangesController {

	private final Batch<ContractId, String, DocumentPair> pairs;

	ChangesController(ContractSchemas schemas, BatchLoaderRegistry registry) {
		this.pairs = new Batch<>(registry, "Contract.changesSince", schemas::pairs);
	}

	@SchemaMapping
	CompletableFuture<@Nullable ContractComparison> changesSince(Contract contract, @Argument String version,
			@AuthenticationPrincipal Viewer viewer, DataFetchingEnvironment environment) {
		return this.pairs.load(environment, viewer, new ContractId(GlobalId.valueOf(contract)), version)
			.thenApply((pair) -> Optional.ofNullable(pair).flatMap(ChangesController::compare).orElse(null));
	}

	private static Optional<ContractComparison> compare(DocumentPair pair) {
		return read(pair.from()).flatMap((from) -> read(pair.to()).map((to) -> ContractViews.VIEWS
			.comparison(io.meshgate.graph.contract.change.ContractComparison.of(new VersionPair(from, to)))));
	}

	private static Optional<VersionPair.Version> read(DocumentPair.Written written) {
		return ContractText.content(written.document())
			.map((content) -> new VersionPair.Version(written.version(), content));
	}

}
