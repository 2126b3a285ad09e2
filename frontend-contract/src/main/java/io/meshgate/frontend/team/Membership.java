package io.meshgate.frontend.team;

import java.time.OffsetDateTime;

import io.meshgate.frontend.person.Person;

/**
 * A person's place in a team.
 *
 * @param person who
 * @param role as what
 * @param since since when
 */
public record Membership(Person person, TeamRole role, OffsetDateTime since) {
}
