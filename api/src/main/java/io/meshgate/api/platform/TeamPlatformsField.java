package io.meshgate.api.platform;

import java.util.concurrent.CompletableFuture;

import graphql.schema.DataFetchingEnvironment;
import io.meshgate.api.batch.Batch;
import io.meshgate.api.node.GlobalId;
import io.meshgate.api.page.Listed;
import io.meshgate.api.page.PageArguments;
import io.meshgate.frontend.platform.PlatformConnection;
import io.meshgate.frontend.team.Team;
import io.meshgate.graph.Page;
import io.meshgate.graph.Slice;
import io.meshgate.graph.person.Viewer;
import io.meshgate.graph.platform.Platforms;
import io.meshgate.graph.team.TeamId;

import org.springframework.graphql.data.method.annotation.Arguments;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;

/**
 * The platforms that a team runs.
 */
@Controller
class TeamPlatformsField {

	private final Batch<TeamId, Listed, Slice<io.meshgate.graph.platform.Platform>> ofTeams;

	TeamPlatformsField(Platforms platforms, BatchLoaderRegistry registry) {
		this.ofTeams = new Batch<>(registry, "Team.platforms",
				(viewer, ids, listed) -> platforms.ofTeams(viewer, ids, listed.page(), listed.counted()));
	}

	@SchemaMapping
	CompletableFuture<PlatformConnection> platforms(Team team, @Arguments PageArguments arguments,
			@AuthenticationPrincipal Viewer viewer, DataFetchingEnvironment environment) {
		Page page = PlatformPages.PLATFORMS.page(arguments.first(), arguments.after());
		return this.ofTeams
			.load(environment, viewer, new TeamId(GlobalId.valueOf(team)),
					Listed.of(page, environment.getSelectionSet()))
			.thenApply((slice) -> PlatformPages.PLATFORMS.of(page, Slice.orNone(slice)));
	}

}
