package io.meshgate.frontend.governance;

import java.time.OffsetDateTime;
import java.util.List;

import io.meshgate.frontend.Node;
import io.meshgate.frontend.domain.Domain;
import io.meshgate.frontend.product.DataProductKind;
import io.meshgate.frontend.product.DataProductStatus;
import org.jspecify.annotations.Nullable;

/**
 * Something that is demanded of products, for the whole platform or for a domain and all
 * below it. What it demands, and where, stays as it was adopted: to demand something
 * else, another is adopted.
 *
 * @param id the global id
 * @param key what people call it by, unique among rules
 * @param name for showing
 * @param description what it is for
 * @param requirement what it demands
 * @param severity how much it weighs
 * @param statuses it is in force on products with one of these
 * @param kinds it is in force on products of one of these; of any where there are none
 * @param revision grows by one with each change; give it back as expectedVersion
 * @param domain where it holds, with all below; null for the whole platform, and where it
 * is gone
 * @param formerDomain the name of the domain where it held, where that is gone; null
 * otherwise
 * @param adoptedAt when it was adopted
 * @param changedAt when it was last changed
 * @param retiredAt when it ended; null while it is in force
 */
public record GovernanceRule(String id, String key, String name, @Nullable String description, Requirement requirement,
		RuleSeverity severity, List<DataProductStatus> statuses, List<DataProductKind> kinds, int revision,
		@Nullable Domain domain, @Nullable String formerDomain, OffsetDateTime adoptedAt, OffsetDateTime changedAt,
		@Nullable OffsetDateTime retiredAt) implements Node {

	public GovernanceRule {
		statuses = List.copyOf(statuses);
		kinds = List.copyOf(kinds);
	}

}
