package io.meshgate.graph.team.roster;

import io.meshgate.graph.person.PersonId;
import io.meshgate.graph.team.TeamRole;
import org.jspecify.annotations.Nullable;

/**
 * Somebody's place in a team, under the team's lock.
 *
 * @param person who
 * @param name what they are called
 * @param active whether they may still act
 * @param role as what; null where they do not belong to the team
 * @param otherOwners how many owners the team has who may act, besides them
 */
public record Place(PersonId person, String name, boolean active, @Nullable TeamRole role, int otherOwners) {

	/**
	 * Whether the person belongs to the team.
	 * @return true for a member, whatever their role
	 */
	public boolean isTaken() {
		return this.role != null;
	}

	/**
	 * Whether the team would be left without an owner if they stopped being one.
	 * @return true for the only owner
	 */
	public boolean isLastOwner() {
		return this.role == TeamRole.OWNER && this.otherOwners == 0;
	}

}
