package io.meshgate.graph.governance;

import java.time.Instant;
import java.util.List;

import io.meshgate.graph.domain.Domain;
import io.meshgate.graph.product.DataProductKind;
import io.meshgate.graph.product.DataProductStatus;
import org.jspecify.annotations.Nullable;

/**
 * Something that is demanded of products, for the whole platform or for a domain and all
 * below it. What it demands, and where, stays as it was adopted.
 *
 * @param id the identity
 * @param key what people call it by, unique
 * @param name for showing
 * @param description what it is for
 * @param requirement what it demands
 * @param severity how much it weighs
 * @param statuses it is in force on products with one of these
 * @param kinds it is in force on products of one of these; of any where there are none
 * @param revision grows by one with each change
 * @param adoptedAt when it was adopted
 * @param changedAt when it was last changed
 * @param retiredAt when it ended; null while it is in force
 * @param domain where it holds; null for the whole platform, and where that is gone
 * @param formerDomain the name of the domain where it held, if that is gone; null
 * otherwise
 */
public record GovernanceRule(GovernanceRuleId id, String key, String name, @Nullable String description,
		Requirement requirement, RuleSeverity severity, List<DataProductStatus> statuses, List<DataProductKind> kinds,
		int revision, Instant adoptedAt, Instant changedAt, @Nullable Instant retiredAt, @Nullable Domain domain,
		@Nullable String formerDomain) {

	public GovernanceRule {
		statuses = List.copyOf(statuses);
		kinds = List.copyOf(kinds);
	}

}
