package io.meshgate.api.platform;

import java.util.Optional;

import graphql.schema.DataFetchingFieldSelectionSet;
import io.meshgate.api.page.SearchArgument;
import io.meshgate.api.wire.Refs;
import io.meshgate.frontend.EntityRef;
import io.meshgate.frontend.platform.Platform;
import io.meshgate.frontend.platform.PlatformConnection;
import io.meshgate.graph.Page;
import io.meshgate.graph.person.Viewer;
import io.meshgate.graph.platform.PlatformKind;
import io.meshgate.graph.platform.PlatformQuery;
import io.meshgate.graph.platform.Platforms;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.Arguments;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;

/**
 * The platforms that products are built on.
 */
@Controller
class PlatformController {

	private final Platforms platforms;

	PlatformController(Platforms platforms) {
		this.platforms = platforms;
	}

	@QueryMapping
	PlatformConnection platforms(@Arguments PlatformsArguments arguments, @AuthenticationPrincipal Viewer viewer,
			DataFetchingFieldSelectionSet selection) {
		Page page = PlatformPages.PLATFORMS.page(arguments.first(), arguments.after());
		PlatformQuery query = new PlatformQuery(SearchArgument.of(arguments.search()),
				Refs.constants(PlatformKind.class, arguments.kind()), selection.contains("totalCount"));
		return PlatformPages.PLATFORMS.of(page, this.platforms.list(viewer, query, page));
	}

	@QueryMapping
	Optional<Platform> platform(@Argument EntityRef by, @AuthenticationPrincipal Viewer viewer) {
		return this.platforms.find(viewer, Refs.of(by, Platform.class)).map(PlatformViews.VIEWS::platform);
	}

}
