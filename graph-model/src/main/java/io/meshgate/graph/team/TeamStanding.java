package io.meshgate.graph.team;

import org.jspecify.annotations.Nullable;

/**
 * Where a person stands towards a team, as the graph says at this moment: the facts that
 * decide what they may do with it.
 *
 * @param administrator whether they administer the platform
 * @param team the team's name
 * @param role what they are in the team; null where they do not belong to it
 * @param owners how many owners the team has who may act
 */
public record TeamStanding(boolean administrator, String team, @Nullable TeamRole role, int owners) {

	/**
	 * Whether the team would be left without an owner if a member stopped being one.
	 * @param member what they are in the team; null where they do not belong to it
	 * @param active whether they may act
	 * @return true for the last owner
	 */
	public boolean restsOn(@Nullable TeamRole member, boolean active) {
		return member == TeamRole.OWNER && this.owners == (active ? 1 : 0);
	}

}
