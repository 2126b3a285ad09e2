package io.meshgate.graph.team;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What else a team says, and where the viewer stands towards it.
 *
 * @param id the team's identity
 * @param type what kind of team it is, in its own words
 * @param channels where it is reached, in its own order
 * @param answeredForByParent whether the team above answers for what it owns
 * @param led whether roles count for what it owns
 * @param version grows by one with each change of what it says or where it belongs
 * @param standing where the viewer stands towards it
 */
public record TeamProfile(TeamId id, @Nullable String type, List<Channel> channels, boolean answeredForByParent,
		boolean led, int version, TeamStanding standing) {

	public TeamProfile {
		channels = List.copyOf(channels);
	}

}
