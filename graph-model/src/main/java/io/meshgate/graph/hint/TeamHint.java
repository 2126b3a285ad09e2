package io.meshgate.graph.hint;

import java.time.Instant;

import io.meshgate.graph.person.Person;
import io.meshgate.graph.team.Team;

/**
 * That a person belongs to a team, as a token of theirs says.
 *
 * @param team to which team
 * @param person who
 * @param since since when it has been said without a break
 * @param until when it ends, unless a token says it again
 */
public record TeamHint(Team team, Person person, Instant since, Instant until) {
}
