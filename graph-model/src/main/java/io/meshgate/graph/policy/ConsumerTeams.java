package io.meshgate.graph.policy;

import java.util.Set;

import io.meshgate.graph.team.TeamId;

/**
 * Of which teams a consumer is.
 *
 * @param all these, and all that they are a part of
 * @param owning whether the team that owns the product is one of them itself, and not
 * only above one
 */
public record ConsumerTeams(Set<TeamId> all, boolean owning) {

	public ConsumerTeams {
		all = Set.copyOf(all);
	}

}
