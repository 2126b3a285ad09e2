package io.meshgate.graph.team;

import java.time.Instant;

import io.meshgate.graph.person.Person;

/**
 * A person's place in a team.
 *
 * @param team in which team
 * @param person who
 * @param role as what
 * @param since since when
 */
public record Membership(Team team, Person person, TeamRole role, Instant since) {
}
