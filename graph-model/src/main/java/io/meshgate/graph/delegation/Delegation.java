package io.meshgate.graph.delegation;

import java.time.Instant;

import io.meshgate.graph.person.Person;
import org.jspecify.annotations.Nullable;

/**
 * That somebody decides on what awaits somebody else, for a time.
 *
 * @param id the identity
 * @param giver in whose place
 * @param delegate who
 * @param reason why
 * @param status where it stands now
 * @param startsAt from when
 * @param endsAt when it ends by itself
 * @param givenAt when it was said
 * @param endedAt when it was ended before its time
 * @param endedBy who ended it before its time
 * @param endComment why they did
 * @param standing where the viewer stands towards it
 */
public record Delegation(DelegationId id, Person giver, Person delegate, String reason, DelegationStatus status,
		Instant startsAt, Instant endsAt, Instant givenAt, @Nullable Instant endedAt, @Nullable Person endedBy,
		@Nullable String endComment, DelegationStanding standing) {
}
