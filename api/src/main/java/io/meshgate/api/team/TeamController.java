package io.meshgate.api.team;

import java.util.Optional;

import graphql.schema.DataFetchingFieldSelectionSet;
import io.meshgate.api.page.PageArguments;
import io.meshgate.api.page.SearchArgument;
import io.meshgate.api.wire.Refs;
import io.meshgate.frontend.EntityRef;
import io.meshgate.frontend.team.Team;
import io.meshgate.frontend.team.TeamConnection;
import io.meshgate.graph.Page;
import io.meshgate.graph.person.Viewer;
import io.meshgate.graph.team.TeamQuery;
import io.meshgate.graph.team.Teams;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.Arguments;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;

/**
 * All teams, and those of the viewer.
 */
@Controller
class TeamController {

	private final Teams teams;

	TeamController(Teams teams) {
		this.teams = teams;
	}

	@QueryMapping
	TeamConnection teams(@Arguments TeamsArguments arguments, @AuthenticationPrincipal Viewer viewer,
			DataFetchingFieldSelectionSet selection) {
		Page page = TeamPages.TEAMS.page(arguments.first(), arguments.after());
		TeamQuery query = new TeamQuery(SearchArgument.of(arguments.search()), false, selection.contains("totalCount"));
		return TeamPages.TEAMS.of(page, this.teams.list(viewer, query, page));
	}

	@QueryMapping
	Optional<Team> team(@Argument EntityRef by, @AuthenticationPrincipal Viewer viewer) {
		return this.teams.find(viewer, Refs.of(by, Team.class)).map(TeamViews.VIEWS::team);
	}

	@SchemaMapping(typeName = "Viewer", field = "teams")
	TeamConnection ofViewer(@Arguments PageArguments arguments, @AuthenticationPrincipal Viewer viewer,
			DataFetchingFieldSelectionSet selection) {
		Page page = TeamPages.TEAMS.page(arguments.first(), arguments.after());
		TeamQuery query = new TeamQuery(null, true, selection.contains("totalCount"));
		return TeamPages.TEAMS.of(page, this.teams.list(viewer, query, page));
	}

}
