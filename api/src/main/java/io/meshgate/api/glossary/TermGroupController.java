package io.meshgate.api.glossary;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;

import graphql.schema.DataFetchingEnvironment;
import graphql.schema.DataFetchingFieldSelectionSet;
import io.meshgate.api.batch.Batch;
import io.meshgate.api.node.GlobalId;
import io.meshgate.api.page.Listed;
import io.meshgate.api.page.PageArguments;
import io.meshgate.api.wire.Refs;
import io.meshgate.frontend.EntityRef;
import io.meshgate.frontend.glossary.TermConnection;
import io.meshgate.frontend.glossary.TermGroup;
import io.meshgate.frontend.glossary.TermGroupConnection;
import io.meshgate.graph.Page;
import io.meshgate.graph.Slice;
import io.meshgate.graph.glossary.Term;
import io.meshgate.graph.glossary.TermGroupId;
import io.meshgate.graph.glossary.TermGroups;
import io.meshgate.graph.person.Viewer;
import org.jspecify.annotations.Nullable;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.Arguments;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;

/**
 * How imported catalogues sort their terms.
 */
@Controller
class TermGroupController {

	private final TermGroups groups;

	private final Batch<TermGroupId, String, io.meshgate.graph.glossary.TermGroup> parents;

	private final Batch<TermGroupId, Listed, Slice<Term>> terms;

	TermGroupController(TermGroups groups, BatchLoaderRegistry registry) {
		this.groups = groups;
		this.parents = new Batch<>(registry, "TermGroup.parent", (viewer, ids, field) -> groups.parents(viewer, ids));
		this.terms = new Batch<>(registry, "TermGroup.terms",
				(viewer, ids, listed) -> groups.terms(viewer, ids, listed.page(), listed.counted()));
	}

	@QueryMapping
	TermGroupConnection termGroups(@Arguments PageArguments arguments, @AuthenticationPrincipal Viewer viewer,
			DataFetchingFieldSelectionSet selection) {
		Page page = TermPages.GROUPS.page(arguments.first(), arguments.after());
		return TermPages.GROUPS.of(page, this.groups.list(viewer, page, selection.contains("totalCount")));
	}

	@QueryMapping
	Optional<TermGroup> termGroup(@Argument EntityRef by, @AuthenticationPrincipal Viewer viewer) {
		return this.groups.find(viewer, Refs.of(by, TermGroup.class)).map(TermViews.VIEWS::group);
	}

	@SchemaMapping
	CompletableFuture<@Nullable TermGroup> parent(TermGroup group, @AuthenticationPrincipal Viewer viewer,
			DataFetchingEnvironment environment) {
		return this.parents.load(environment, viewer, id(group), "parent").thenApply(TermViews.VIEWS::group);
	}

	@SchemaMapping
	CompletableFuture<TermConnection> terms(TermGroup group, @Arguments PageArguments arguments,
			@AuthenticationPrincipal Viewer viewer, DataFetchingEnvironment environment) {
		Page page = TermPages.OF_GROUP.page(arguments.first(), arguments.after());
		return this.terms.load(environment, viewer, id(group), Listed.of(page, environment.getSelectionSet()))
			.thenApply((slice) -> TermPages.OF_GROUP.of(page, Slice.orNone(slice)));
	}

	private static TermGroupId id(TermGroup group) {
		return new TermGroupId(GlobalId.valueOf(group));
	}

}
