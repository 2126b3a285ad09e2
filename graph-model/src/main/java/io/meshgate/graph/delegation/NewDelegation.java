package io.meshgate.graph.delegation;

import java.time.Instant;

import io.meshgate.graph.Ref;

/**
 * A delegation that is about to be given.
 *
 * @param id its identity
 * @param delegate who is to decide
 * @param reason why
 * @param startsAt from when
 * @param endsAt until when
 * @param givenAt when it is said
 */
public record NewDelegation(DelegationId id, Ref delegate, String reason, Instant startsAt, Instant endsAt,
		Instant givenAt) {
}
