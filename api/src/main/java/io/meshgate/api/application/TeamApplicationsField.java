package io.meshgate.api.application;

import java.util.concurrent.CompletableFuture;

import graphql.schema.DataFetchingEnvironment;
import io.meshgate.api.batch.Batch;
import io.meshgate.api.node.GlobalId;
import io.meshgate.api.page.Listed;
import io.meshgate.api.page.PageArguments;
import io.meshgate.frontend.application.ApplicationConnection;
import io.meshgate.frontend.team.Team;
import io.meshgate.graph.Page;
import io.meshgate.graph.Slice;
import io.meshgate.graph.application.Applications;
import io.meshgate.graph.person.Viewer;
import io.meshgate.graph.team.TeamId;

import org.springframework.graphql.data.method.annotation.Arguments;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;

/**
 * The applications that a team answers for.
 */
@Controller
class TeamApplicationsField {

	private final Batch<TeamId, Listed, Slice<io.meshgate.graph.application.Application>> ofTeams;

	TeamApplicationsField(Applications applications, BatchLoaderRegistry registry) {
		this.ofTeams = new Batch<>(registry, "Team.applications",
				(viewer, ids, listed) -> applications.ofTeams(viewer, ids, listed.page(), listed.counted()));
	}

	@SchemaMapping
	CompletableFuture<ApplicationConnection> applications(Team team, @Arguments PageArguments arguments,
			@AuthenticationPrincipal Viewer viewer, DataFetchingEnvironment environment) {
		Page page = ApplicationPages.APPLICATIONS.page(arguments.first(), arguments.after());
		return this.ofTeams
			.load(environment, viewer, new TeamId(GlobalId.valueOf(team)),
					Listed.of(page, environment.getSelectionSet()))
			.thenApply((slice) -> ApplicationPages.APPLICATIONS.of(page, Slice.orNone(slice)));
	}

}
