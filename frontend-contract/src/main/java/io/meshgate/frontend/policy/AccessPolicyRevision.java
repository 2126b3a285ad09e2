package io.meshgate.frontend.policy;

import java.time.OffsetDateTime;

import io.meshgate.frontend.person.Person;
import org.jspecify.annotations.Nullable;

/**
 * What a policy said from one change to the next; never changed.
 *
 * @param policy the policy, as it stands now
 * @param number the first is 1, and none is left out
 * @param terms what it said; null where it was withdrawn
 * @param at when it was set or withdrawn
 * @param by who did
 */
public record AccessPolicyRevision(AccessPolicy policy, int number, @Nullable AccessTerms terms, OffsetDateTime at,
		Person by) {
}
