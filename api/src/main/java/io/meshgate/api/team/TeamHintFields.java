package io.meshgate.api.team;

import java.util.concurrent.CompletableFuture;

import graphql.schema.DataFetchingEnvironment;
import io.meshgate.api.batch.Batch;
import io.meshgate.api.node.GlobalId;
import io.meshgate.api.page.PageArguments;
import io.meshgate.frontend.team.Team;
import io.meshgate.frontend.team.TeamHintConnection;
import io.meshgate.graph.Page;
import io.meshgate.graph.Slice;
import io.meshgate.graph.hint.TeamHint;
import io.meshgate.graph.hint.TeamHints;
import io.meshgate.graph.person.Viewer;
import io.meshgate.graph.team.TeamId;

import org.springframework.graphql.data.method.annotation.Arguments;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;

/**
 * Who belongs to teams by what tokens say.
 */
@Controller
class TeamHintFields {

	private final TeamHints hints;

	private final Batch<TeamId, Page, Slice<TeamHint>> hinted;

	TeamHintFields(TeamHints hints, BatchLoaderRegistry registry) {
		this.hints = hints;
		this.hinted = new Batch<>(registry, "Team.hinted", hints::of);
	}

	@SchemaMapping
	CompletableFuture<TeamHintConnection> hinted(Team team, @Arguments PageArguments arguments,
			@AuthenticationPrincipal Viewer viewer, DataFetchingEnvironment environment) {
		Page page = TeamPages.HINTED.page(arguments.first(), arguments.after());
		return this.hinted.load(environment, viewer, new TeamId(GlobalId.valueOf(team)), page)
			.thenApply((slice) -> TeamPages.HINTED.of(page, Slice.orNone(slice)));
	}

	@SchemaMapping(typeName = "Viewer", field = "hints")
	TeamHintConnection ofViewer(@Arguments PageArguments arguments, @AuthenticationPrincipal Viewer viewer) {
		Page page = TeamPages.HINTS.page(arguments.first(), arguments.after());
		return TeamPages.HINTS.of(page, this.hints.own(viewer, page));
	}

}
