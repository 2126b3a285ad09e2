package io.meshgate.api.template;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;

import graphql.schema.DataFetchingEnvironment;
import graphql.schema.DataFetchingFieldSelectionSet;
import io.meshgate.api.batch.Batch;
import io.meshgate.api.node.GlobalId;
import io.meshgate.api.page.Listed;
import io.meshgate.api.page.PageArguments;
import io.meshgate.api.page.SearchArgument;
import io.meshgate.api.wire.Refs;
import io.meshgate.frontend.EntityRef;
import io.meshgate.frontend.platform.Platform;
import io.meshgate.frontend.template.ProductTemplate;
import io.meshgate.frontend.template.ProductTemplateConnection;
import io.meshgate.graph.Page;
import io.meshgate.graph.Ref;
import io.meshgate.graph.Slice;
import io.meshgate.graph.person.Viewer;
import io.meshgate.graph.platform.PlatformId;
import io.meshgate.graph.template.TemplateQuery;
import io.meshgate.graph.template.Templates;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.Arguments;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;

/**
 * The templates that products can be started from.
 */
@Controller
class TemplateController {

	private final Templates templates;

	private final Batch<PlatformId, Listed, Slice<io.meshgate.graph.template.ProductTemplate>> ofPlatforms;

	TemplateController(Templates templates, BatchLoaderRegistry registry) {
		this.templates = templates;
		this.ofPlatforms = new Batch<>(registry, "Platform.templates",
				(viewer, platforms, listed) -> templates.listOn(viewer, platforms, listed.page(), listed.counted()));
	}

	@QueryMapping
	ProductTemplateConnection templates(@Arguments TemplatesArguments arguments, @AuthenticationPrincipal Viewer viewer,
			DataFetchingFieldSelectionSet selection) {
		Page page = TemplatePages.TEMPLATES.page(arguments.first(), arguments.after());
		Ref platform = (arguments.platform() != null) ? Refs.of(arguments.platform(), Platform.class) : null;
		TemplateQuery query = new TemplateQuery(platform, SearchArgument.of(arguments.search()),
				selection.contains("totalCount"));
		return TemplatePages.TEMPLATES.of(page, this.templates.list(viewer, query, page));
	}

	@QueryMapping
	Optional<ProductTemplate> template(@Argument EntityRef by, @AuthenticationPrincipal Viewer viewer) {
		return this.templates.find(viewer, Refs.of(by, ProductTemplate.class)).map(TemplateViews.VIEWS::template);
	}

	@SchemaMapping(typeName = "Platform", field = "templates")
	CompletableFuture<ProductTemplateConnection> ofPlatform(Platform platform, @Arguments PageArguments arguments,
			@AuthenticationPrincipal Viewer viewer, DataFetchingEnvironment environment) {
		Page page = TemplatePages.OF_PLATFORM.page(arguments.first(), arguments.after());
		return this.ofPlatforms
			.load(environment, viewer, new PlatformId(GlobalId.valueOf(platform)),
					Listed.of(page, environment.getSelectionSet()))
			.thenApply((slice) -> TemplatePages.OF_PLATFORM.of(page, Slice.orNone(slice)));
	}

}
