package io.meshgate.api.team;

import java.util.List;
import java.util.concurrent.CompletableFuture;

import graphql.schema.DataFetchingEnvironment;
import io.meshgate.api.refusal.NotFound;
import io.meshgate.api.wire.Standings;
import io.meshgate.frontend.team.Channel;
import io.meshgate.frontend.team.Team;
import io.meshgate.graph.person.Viewer;
import io.meshgate.graph.team.TeamId;
import io.meshgate.graph.team.TeamProfile;
import org.jspecify.annotations.Nullable;

import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;

/**
 * What else a team says: one look for all of these fields, and for what the viewer may
 * do, of all teams together.
 */
@Controller
class TeamProfiles {

	private final Standings<TeamId, TeamProfile> profiles;

	TeamProfiles(Standings<TeamId, TeamProfile> profiles) {
		this.profiles = profiles;
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
	CompletableFuture<Boolean> answeredForByParent(Team team, @AuthenticationPrincipal Viewer viewer,
			DataFetchingEnvironment environment) {
		return profile(team, viewer, environment).thenApply(TeamProfile::answeredForByParent);
	}

	@SchemaMapping
	CompletableFuture<Boolean> led(Team team, @AuthenticationPrincipal Viewer viewer,
			DataFetchingEnvironment environment) {
		return profile(team, viewer, environment).thenApply(TeamProfile::led);
	}

	@SchemaMapping
	CompletableFuture<Integer> version(Team team, @AuthenticationPrincipal Viewer viewer,
			DataFetchingEnvironment environment) {
		return profile(team, viewer, environment).thenApply(TeamProfile::version);
	}

	private CompletableFuture<TeamProfile> profile(Team team, Viewer viewer, DataFetchingEnvironment environment) {
		return this.profiles.load(environment, viewer, team).thenApply(TeamProfiles::present);
	}

	private static TeamProfile present(@Nullable TeamProfile profile) {
		if (profile == null) {
			throw new NotFound("team");
		}
		return profile;
	}

}
