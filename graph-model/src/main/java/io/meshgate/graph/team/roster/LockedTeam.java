package io.meshgate.graph.team.roster;

import java.util.List;
import java.util.Optional;

import io.meshgate.graph.team.TeamId;
import io.meshgate.graph.team.TeamStanding;

/**
 * A team that this transaction has locked, as it stands under the lock.
 *
 * @param id the identity
 * @param version grows by one with each change of what it says or where it belongs
 * @param path the team itself and what it is a part of, up to the root; stays true only
 * while the tree is locked too
 * @param standing where the viewer stands towards it
 */
public record LockedTeam(TeamId id, int version, List<TeamId> path, TeamStanding standing) {

	public LockedTeam {
		path = List.copyOf(path);
	}

	/**
	 * Whether it is another team or below it.
	 * @param other the other team
	 * @return true where the other is on its path
	 */
	public boolean isWithin(TeamId other) {
		return this.path.contains(other);
	}

	/**
	 * The team it is directly a part of.
	 * @return empty where it is a part of none
	 */
	public Optional<TeamId> parent() {
		return this.path.stream().skip(1).findFirst();
	}

}
