package io.meshgate.frontend.governance;

import java.util.List;

import io.meshgate.frontend.product.DataProductKind;
import io.meshgate.frontend.product.DataProductStatus;
import org.jspecify.annotations.Nullable;

/**
 * What changes. A field that is left out or null stays as it is; an empty text clears
 * what may be empty.
 *
 * @param governanceRule the global id of the rule
 * @param name for showing; at most 200 characters
 * @param description what it is for; at most 10,000 characters
 * @param severity how much it weighs
 * @param statuses it is in force on products with one of these; at least one
 * @param kinds it is in force on products of one of these; of any where the list is empty
 * @param expectedVersion the revision the viewer has seen; another one is a conflict
 * @param idempotencyKey the same key answers the first result again
 */
public record ChangeGovernanceRuleInput(String governanceRule, @Nullable String name, @Nullable String description,
		@Nullable RuleSeverity severity, @Nullable List<DataProductStatus> statuses,
		@Nullable List<DataProductKind> kinds, @Nullable Integer expectedVersion, @Nullable String idempotencyKey) {

	public ChangeGovernanceRuleInput {
		statuses = (statuses != null) ? List.copyOf(statuses) : null;
		kinds = (kinds != null) ? List.copyOf(kinds) : null;
	}

}
