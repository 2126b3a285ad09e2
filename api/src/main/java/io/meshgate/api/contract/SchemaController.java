package io.meshgate.api.contract;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

import graphql.schema.DataFetchingEnvironment;
import io.meshgate.api.batch.Batch;
import io.meshgate.api.node.GlobalId;
import io.meshgate.api.page.PageArguments;
import io.meshgate.frontend.contract.ColumnConnection;
import io.meshgate.frontend.contract.SchemaObject;
import io.meshgate.frontend.contract.SchemaObjectConnection;
import io.meshgate.frontend.contract.ServiceLevel;
import io.meshgate.frontend.port.Contract;
import io.meshgate.graph.Page;
import io.meshgate.graph.Slice;
import io.meshgate.graph.contract.ContractSchemas;
import io.meshgate.graph.contract.SchemaObjectId;
import io.meshgate.graph.person.Viewer;
import io.meshgate.graph.port.ContractId;

import org.springframework.graphql.data.method.annotation.Arguments;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;

/**
 * What contracts say of the data.
 */
@Controller
class SchemaController {

	private final Batch<ContractId, Page, Slice<io.meshgate.graph.contract.SchemaObject>> objects;

	private final Batch<ContractId, String, List<io.meshgate.graph.contract.ServiceLevel>> levels;

	private final Batch<SchemaObjectId, Page, Slice<io.meshgate.graph.contract.Column>> columns;

	SchemaController(ContractSchemas schemas, BatchLoaderRegistry registry) {
		this.objects = new Batch<>(registry, "Contract.schema", schemas::objects);
		this.levels = new Batch<>(registry, "Contract.serviceLevels",
				(viewer, ids, field) -> schemas.serviceLevels(viewer, ids));
		this.columns = new Batch<>(registry, "SchemaObject.columns", schemas::columns);
	}

	@SchemaMapping
	CompletableFuture<SchemaObjectConnection> schema(Contract contract, @Arguments PageArguments arguments,
			@AuthenticationPrincipal Viewer viewer, DataFetchingEnvironment environment) {
		Page page = ContractPages.OBJECTS.page(arguments.first(), arguments.after());
		return this.objects.load(environment, viewer, new ContractId(GlobalId.valueOf(contract)), page)
			.thenApply((slice) -> ContractPages.OBJECTS.of(page, Slice.orNone(slice)));
	}

	@SchemaMapping
	CompletableFuture<List<ServiceLevel>> serviceLevels(Contract contract, @AuthenticationPrincipal Viewer viewer,
			DataFetchingEnvironment environment) {
		return this.levels.load(environment, viewer, new ContractId(GlobalId.valueOf(contract)), "serviceLevels")
			.thenApply((levels) -> Stream.ofNullable(levels)
				.flatMap(List::stream)
				.map(ContractViews.VIEWS::serviceLevel)
				.toList());
	}

	@SchemaMapping
	CompletableFuture<ColumnConnection> columns(SchemaObject object, @Arguments PageArguments arguments,
			@AuthenticationPrincipal Viewer viewer, DataFetchingEnvironment environment) {
		Page page = ContractPages.COLUMNS.page(arguments.first(), arguments.after());
		return this.columns.load(environment, viewer, new SchemaObjectId(GlobalId.valueOf(object)), page)
			.thenApply((slice) -> ContractPages.COLUMNS.of(page, Slice.orNone(slice)));
	}

}
