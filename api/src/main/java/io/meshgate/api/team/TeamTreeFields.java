package io.meshgate.api.team;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

import graphql.schema.DataFetchingEnvironment;
import io.meshgate.api.batch.Batch;
import io.meshgate.api.node.GlobalId;
import io.meshgate.api.page.Listed;
import io.meshgate.api.page.PageArguments;
import io.meshgate.frontend.team.Team;
import io.meshgate.frontend.team.TeamConnection;
import io.meshgate.graph.Page;
import io.meshgate.graph.Slice;
import io.meshgate.graph.person.Viewer;
import io.meshgate.graph.team.TeamId;
import io.meshgate.graph.team.TeamTree;
import org.jspecify.annotations.Nullable;

import org.springframework.graphql.data.method.annotation.Arguments;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;

/**
 * A team's place in the tree: what is above it and what is directly below.
 */
@Controller
class TeamTreeFields {

	private final Batch<TeamId, String, io.meshgate.graph.team.Team> parent;

	private final Batch<TeamId, String, List<io.meshgate.graph.team.Team>> path;

	private final Batch<TeamId, Listed, Slice<io.meshgate.graph.team.Team>> children;

	TeamTreeFields(TeamTree tree, BatchLoaderRegistry registry) {
		this.parent = new Batch<>(registry, "Team.parent", (viewer, ids, field) -> tree.parents(viewer, ids));
		this.path = new Batch<>(registry, "Team.path", (viewer, ids, field) -> tree.paths(viewer, ids));
		this.children = new Batch<>(registry, "Team.children",
				(viewer, ids, listed) -> tree.children(viewer, ids, listed.page(), listed.counted()));
	}

	@SchemaMapping
	CompletableFuture<@Nullable Team> parent(Team team, @AuthenticationPrincipal Viewer viewer,
			DataFetchingEnvironment environment) {
		return this.parent.load(environment, viewer, id(team), "parent").thenApply(TeamViews.VIEWS::team);
	}

	@SchemaMapping
	CompletableFuture<List<Team>> path(Team team, @AuthenticationPrincipal Viewer viewer,
			DataFetchingEnvironment environment) {
		return this.path.load(environment, viewer, id(team), "path")
			.thenApply((path) -> Optional.ofNullable(path)
				.orElseGet(List::of)
				.stream()
				.map(TeamViews.VIEWS::team)
				.toList());
	}

	@SchemaMapping
	CompletableFuture<TeamConnection> children(Team team, @Arguments PageArguments arguments,
			@AuthenticationPrincipal Viewer viewer, DataFetchingEnvironment environment) {
		Page page = TeamPages.TEAMS.page(arguments.first(), arguments.after());
		return this.children.load(environment, viewer, id(team), Listed.of(page, environment.getSelectionSet()))
			.thenApply((slice) -> TeamPages.TEAMS.of(page, Slice.orNone(slice)));
	}

	private static TeamId id(Team team) {
		return new TeamId(GlobalId.valueOf(team));
	}

}
