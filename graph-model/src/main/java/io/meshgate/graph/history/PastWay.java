package io.meshgate.graph.history;

import java.time.Instant;
import java.util.List;

import io.meshgate.graph.person.Person;
import io.meshgate.graph.person.Step;
import io.meshgate.graph.team.TeamRole;
import org.jspecify.annotations.Nullable;

/**
 * One way by which somebody could read the data of a port.
 *
 * @param role what they were in the first team on the way; null where access was theirs
 * alone
 * @param steps from the person on, by the names that things have now: the team they
 * belonged to, those it answered for, and what the last of them owned, which held access
 * or offered the port; empty where access was theirs alone
 * @param granted whether a grant gave it, and not ownership of the port's product
 * @param grantedFrom from when that grant covers; null by ownership
 * @param grantedUntil when it ended, or is to end; null by ownership and for no end
 * @param decidedBy who decided on it, and in whose place
 */
public record PastWay(@Nullable TeamRole role, List<Step> steps, boolean granted, @Nullable Instant grantedFrom,
		@Nullable Instant grantedUntil, List<Person> decidedBy) {

	public PastWay {
		steps = List.copyOf(steps);
		decidedBy = List.copyOf(decidedBy);
	}

}
