package io.meshgate.graph.access.transition;

import io.meshgate.graph.access.Verdict;
import io.meshgate.graph.person.PersonId;

/**
 * What somebody said to a request; never changed.
 *
 * @param by who
 * @param verdict which way
 * @param stage in which stage
 * @param round in which round: a new one begins where what was asked for has changed, and
 * what was said before counts no more
 */
public record Vote(PersonId by, Verdict verdict, String stage, int round) {
}
