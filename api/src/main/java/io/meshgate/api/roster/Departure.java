package io.meshgate.api.roster;

import io.meshgate.graph.Ref;
import io.meshgate.graph.person.Viewer;
import io.meshgate.graph.team.TeamId;

/**
 * A person who is to be in a team no longer.
 *
 * @param team in which
 * @param person who
 * @param leaving whether they go by their own will
 */
record Departure(TeamId team, Ref person, boolean leaving) {

	static Departure of(TeamId team, Viewer viewer) {
		return new Departure(team, new Ref.ById(viewer.person().value()), true);
	}

}
