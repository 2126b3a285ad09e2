package io.meshgate.api.team;

import java.util.List;
import java.util.concurrent.CompletableFuture;

import graphql.schema.DataFetchingEnvironment;
import io.meshgate.api.batch.Batch;
import io.meshgate.api.node.GlobalId;
import io.meshgate.api.refusal.NotFound;
import io.meshgate.api.wire.Permits;
import io.meshgate.auth.Facts;
import io.meshgate.frontend.Action;
import io.meshgate.frontend.Permitted;
import io.meshgate.frontend.team.Channel;
import io.meshgate.frontend.team.Team;
import io.meshgate.graph.person.Viewer;
import io.meshgate.graph.team.TeamId;
import io.meshgate.graph.team.TeamProfile;
import io.meshgate.graph.team.Teams;
import org.jspecify.annotations.Nullable;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;

/**
 * What else a team says and what the viewer may do with it: one look for all of these
 * fields, of all teams together.
 */
@Controller
class TeamProfiles {

	private final Batch<TeamId, String, TeamProfile> profiles;

	TeamProfiles(Teams teams, BatchLoaderRegistry registry) {
		this.profiles = new Batch<>(registry, "Team.profile", (viewer, ids, field) -> teams.profiles(viewer, ids));
	}

	@SchemaMapping
	CompletableFuture<@Nullable String> type(Team team, @AuthenticationPrincipal Viewer viewer,
			DataFetchingEnvironment environment) {
		return profile(team, viewer, environment).thenApply(TeamProfile::type);
	}

	@SchemaMapping
	CompletableFuture<List<Channel>> channels(Team team, @AuthenticationPrincipal Viewer viewer,
			DataFetchingEnvironment environment) {
		return profile(team, viewer, environment)
			.thenApply((profile) -> profile.channels().stream().map(TeamViews.VIEWS::channel).toList());
	}

	@SchemaMapping
	CompletableFuture<Integer> version(Team team, @AuthenticationPrincipal Viewer viewer,
			DataFetchingEnvironment environment) {
		return profile(team, viewer, environment).thenApply(TeamProfile::version);
	}

	@SchemaMapping
	CompletableFuture<List<Permitted>> viewerCan(Team team, @Argument @Nullable List<Action> actions,
			@AuthenticationPrincipal Viewer viewer, DataFetchingEnvironment environment) {
		return profile(team, viewer, environment)
			.thenApply((profile) -> Permits.all(new Facts.OfMembers(profile.standing(), false)))
			.thenApply((all) -> Permits.asked(all, actions));
	}

	private CompletableFuture<TeamProfile> profile(Team team, Viewer viewer, DataFetchingEnvironment environment) {
		return this.profiles.load(environment, viewer, new TeamId(GlobalId.valueOf(team)), "profile")
			.thenApply(TeamProfiles::present);
	}

	private static TeamProfile present(@Nullable TeamProfile profile) {
		if (profile == null) {
			throw new NotFound("team");
		}
		return profile;
	}

}
