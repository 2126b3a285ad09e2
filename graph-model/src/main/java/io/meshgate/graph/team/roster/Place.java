package io.meshgate.graph.team.roster;

import io.meshgate.graph.person.PersonId;
import io.meshgate.graph.team.TeamRole;
import org.jspecify.annotations.Nullable;

/**
 * Somebody's place in a team, under the team's lock.
 *
 * @param person who
 * @param key what people call them by
 * @param name for showing
 * @param active whether they may still act
 * @param role as what; null where they do not belong to the team
 */
public record Place(PersonId person, String key, String name, boolean active, @Nullable TeamRole role) {

	/**
	 * Whether the person belongs to the team.
	 * @return true for a member, whatever their role
	 */
	public boolean isTaken() {
		return this.role != null;
	}

}
