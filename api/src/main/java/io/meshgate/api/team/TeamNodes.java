package io.meshgate.api.team;

import java.util.List;
import java.util.Set;

import io.meshgate.api.node.NodeSource;
import io.meshgate.api.node.Selection;
import io.meshgate.frontend.team.Team;
import io.meshgate.graph.person.Viewer;
import io.meshgate.graph.team.TeamId;
import io.meshgate.graph.team.Teams;

import org.springframework.stereotype.Component;

/**
 * Teams as nodes.
 */
@Component
class TeamNodes implements NodeSource {

	private final Teams teams;

	TeamNodes(Teams teams) {
		this.teams = teams;
	}

	@Override
	public Class<Team> type() {
		return Team.class;
	}

	@Override
	public List<Team> load(Viewer viewer, Set<String> ids, Selection selection) {
		return this.teams.load(viewer, ids.stream().map(TeamId::new).toList())
			.stream()
			.map(TeamViews.VIEWS::team)
			.toList();
	}

}
