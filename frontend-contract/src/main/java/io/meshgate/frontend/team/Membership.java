package io.meshgate.frontend.team;

import java.time.OffsetDateTime;

import io.meshgate.frontend.person.Person;

/**
 * A person's place in a team. What an import made is a plain member's, and ends when the
 * import no longer names it; what was given or changed in the portal is left alone by
 * imports.
 *
 * @param team in which team
 * @param person who
 * @param role as what
 * @param since since when
 */
public record Membership(Team team, Person person, TeamRole role, OffsetDateTime since) {
}
