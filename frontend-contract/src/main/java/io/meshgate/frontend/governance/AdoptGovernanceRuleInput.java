package io.meshgate.frontend.governance;

import java.util.List;

import io.meshgate.frontend.EntityRef;
import io.meshgate.frontend.product.DataProductKind;
import io.meshgate.frontend.product.DataProductStatus;
import org.jspecify.annotations.Nullable;

/**
 * What a new rule says.
 *
 * @param key what people call it by: lower case letters and digits, joined by `.`, `_` or
 * `-`; at most 100 characters
 * @param name for showing; at most 200 characters
 * @param description what it is for; at most 10,000 characters
 * @param requirement what it demands
 * @param severity how much it weighs
 * @param statuses it is in force on products with one of these; at least one
 * @param kinds it is in force on products of one of these; of any where none is given
 * @param domain where it holds, with all below; the whole platform where none is given
 * @param idempotencyKey the same key answers the first result again
 */
public record AdoptGovernanceRuleInput(String key, String name, @Nullable String description, Requirement requirement,
		@Nullable RuleSeverity severity, @Nullable List<DataProductStatus> statuses,
		@Nullable List<DataProductKind> kinds, @Nullable EntityRef domain, @Nullable String idempotencyKey) {

	public AdoptGovernanceRuleInput {
		statuses = (statuses != null) ? List.copyOf(statuses) : null;
		kinds = (kinds != null) ? List.copyOf(kinds) : null;
	}

}
