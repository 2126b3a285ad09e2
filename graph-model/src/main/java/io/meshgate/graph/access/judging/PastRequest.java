package io.meshgate.graph.access.judging;

import java.time.Instant;

import io.meshgate.graph.access.AccessRequestId;
import io.meshgate.graph.policy.AccessWish;

/**
 * A request of the past, as it would be held against the policies that hold now.
 *
 * @param id the identity
 * @param submittedAt when it was asked
 * @param wish what was wanted
 * @param placed what is in force for the port now
 */
public record PastRequest(AccessRequestId id, Instant submittedAt, AccessWish wish, PlacedTerms placed) {
}
