package io.meshgate.frontend.policy;

import org.jspecify.annotations.Nullable;

/**
 * Which policy is withdrawn.
 *
 * @param accessPolicy the global id of the policy
 * @param expectedVersion the revision the viewer has seen; another one is a conflict
 * @param idempotencyKey the same key answers the first result again
 */
public record WithdrawAccessPolicyInput(String accessPolicy, @Nullable Integer expectedVersion,
		@Nullable String idempotencyKey) {
}
