package io.meshgate.frontend.team;

import java.time.OffsetDateTime;

import io.meshgate.frontend.person.Person;

/**
 * That a person belongs to a team, as a token of theirs says by the groups it names. It
 * is no membership.
 *
 * @param team to which team
 * @param person who
 * @param since since when it has been said without a break
 * @param until when it ends, unless a later token says it again
 */
public record TeamHint(Team team, Person person, OffsetDateTime since, OffsetDateTime until) {
}
