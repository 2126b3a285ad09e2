package io.meshgate.frontend.governance;

import java.time.OffsetDateTime;

import org.jspecify.annotations.Nullable;

/**
 * Which product is excused, from what, and why.
 *
 * @param governanceRule the global id of the rule
 * @param dataProduct the global id of the product
 * @param until when it ends by itself: in the future, and within a year
 * @param reason why; at most 2,000 characters
 * @param idempotencyKey the same key answers the first result again
 */
public record WaiveGovernanceRuleInput(String governanceRule, String dataProduct, OffsetDateTime until, String reason,
		@Nullable String idempotencyKey) {
}
