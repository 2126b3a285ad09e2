package io.meshgate.frontend.explanation;

import java.time.OffsetDateTime;
import java.util.List;

import io.meshgate.frontend.person.Person;
import io.meshgate.frontend.team.TeamRole;
import org.jspecify.annotations.Nullable;

/**
 * One way by which somebody could read something.
 *
 * @param because one sentence
 * @param role what they were in the first team; null where access was theirs alone
 * @param path from the person on
 * @param granted whether a grant gave it
 * @param grantedFrom from when that grant covers; null where there was none
 * @param grantedUntil when that grant ended, or is to end; null where there was none, and
 * for no end
 * @param decidedBy who decided on it, and in whose place
 */
public record PastWay(String because, @Nullable TeamRole role, List<AccessStep> path, boolean granted,
		@Nullable OffsetDateTime grantedFrom, @Nullable OffsetDateTime grantedUntil, List<Person> decidedBy) {

	public PastWay {
		path = List.copyOf(path);
		decidedBy = List.copyOf(decidedBy);
	}

}
