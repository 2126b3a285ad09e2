package io.meshgate.frontend.governance;

import org.jspecify.annotations.Nullable;

/**
 * Which rule ends.
 *
 * @param governanceRule the global id of the rule
 * @param expectedVersion the revision the viewer has seen; another one is a conflict
 * @param idempotencyKey the same key answers the first result again
 */
public record RetireGovernanceRuleInput(String governanceRule, @Nullable Integer expectedVersion,
		@Nullable String idempotencyKey) {
}
