package io.meshgate.api.application;

import java.util.Optional;

import graphql.schema.DataFetchingFieldSelectionSet;
import io.meshgate.api.page.SearchArgument;
import io.meshgate.api.wire.Refs;
import io.meshgate.frontend.EntityRef;
import io.meshgate.frontend.application.Application;
import io.meshgate.frontend.application.ApplicationConnection;
import io.meshgate.graph.Page;
import io.meshgate.graph.application.ApplicationQuery;
import io.meshgate.graph.application.Applications;
import io.meshgate.graph.person.Viewer;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.Arguments;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;

/**
 * All applications, and one of them.
 */
@Controller
class ApplicationController {

	private final Applications applications;

	ApplicationController(Applications applications) {
		this.applications = applications;
	}

	@QueryMapping
	ApplicationConnection applications(@Arguments ApplicationsArguments arguments,
			@AuthenticationPrincipal Viewer viewer, DataFetchingFieldSelectionSet selection) {
		Page page = ApplicationPages.APPLICATIONS.page(arguments.first(), arguments.after());
		ApplicationQuery query = new ApplicationQuery(SearchArgument.of(arguments.search()),
				selection.contains("totalCount"));
		return ApplicationPages.APPLICATIONS.of(page, this.applications.list(viewer, query, page));
	}

	@QueryMapping
	Optional<Application> application(@Argument EntityRef by, @AuthenticationPrincipal Viewer viewer) {
		return this.applications.find(viewer, Refs.of(by, Application.class)).map(ApplicationViews.VIEWS::application);
	}

}
