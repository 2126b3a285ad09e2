package io.meshgate.graph.policy;

import java.time.Instant;

import io.meshgate.graph.person.Person;
import org.jspecify.annotations.Nullable;

/**
 * What a policy said from one change to the next; never changed.
 *
 * @param id the identity
 * @param policy the policy, as it stands now
 * @param number the first is 1, and none is left out
 * @param terms what it said; null where it was withdrawn
 * @param at when it was set or withdrawn
 * @param by who did
 */
public record AccessPolicyRevision(AccessPolicyRevisionId id, AccessPolicy policy, int number,
		@Nullable AccessTerms terms, Instant at, Person by) {
}
