package io.meshgate.api.roster;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;

import io.meshgate.api.node.GlobalId;
import io.meshgate.api.operation.Moved;
import io.meshgate.api.refusal.NotFound;
import io.meshgate.api.team.TeamViews;
import io.meshgate.frontend.team.CreateTeamPayload;
import io.meshgate.frontend.team.RemoveTeamPayload;
import io.meshgate.frontend.team.Team;
import io.meshgate.graph.operation.Ending;
import io.meshgate.graph.person.Viewer;
import io.meshgate.graph.team.TeamId;
import io.meshgate.graph.team.Teams;
import org.springframework.stereotype.Component;

/**
 * How changes to teams are answered: with the team as it stands now, if it still does.
 */
@Component
class TeamAnswers {

	private final Teams teams;

	TeamAnswers(Teams teams) {
		this.teams = teams;
	}

	CreateTeamPayload created(Viewer viewer, Ending<CreateTeam.Kind> ending) {
		return switch (ending.kind()) {
			case CREATED -> new CreateTeamPayload.TeamCreated(team(viewer, ending));
			case KEY_TAKEN -> new CreateTeamPayload.TeamKeyTaken(ending.subject());
		};
	}

	<P> P moved(Viewer viewer, Ending<Moved> ending, Function<Team, P> done, BiFunction<Team, String, P> conflict) {
		Team team = team(viewer, ending);
		return switch (ending.kind()) {
			case DONE -> done.apply(team);
			case CONFLICT -> conflict.apply(team, ending.reason());
		};
	}

	RemoveTeamPayload removed(Viewer viewer, Ending<Moved> ending) {
		return switch (ending.kind()) {
			case DONE ->
				new RemoveTeamPayload.TeamRemoved(GlobalId.of(Team.class, new TeamId(ending.subject())).text());
			case CONFLICT -> new RemoveTeamPayload.TeamConflict(team(viewer, ending), ending.reason());
		};
	}

	private Team team(Viewer viewer, Ending<?> ending) {
		return this.teams.load(viewer, List.of(new TeamId(ending.subject())))
			.stream()
			.findFirst()
			.map(TeamViews.VIEWS::team)
			.orElseThrow(() -> new NotFound("team"));
	}

}
