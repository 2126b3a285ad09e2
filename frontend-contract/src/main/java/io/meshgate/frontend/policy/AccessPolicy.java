package io.meshgate.frontend.policy;

import java.time.OffsetDateTime;

import io.meshgate.frontend.Node;
import io.meshgate.frontend.domain.Domain;
import org.jspecify.annotations.Nullable;

/**
 * What holds for access to products, set for the whole platform or for a domain and all
 * below it.
 *
 * @param id the global id
 * @param domain where it holds, with all below; null for the whole platform, and where it
 * is gone
 * @param formerDomain the name of the domain where it held, where that is gone; null
 * otherwise
 * @param terms what it says; null once it is withdrawn
 * @param revision grows by one with each change; give it back as expectedVersion
 * @param changedAt when it was last changed
 */
public record AccessPolicy(String id, @Nullable Domain domain, @Nullable String formerDomain,
		@Nullable AccessTerms terms, int revision, OffsetDateTime changedAt) implements Node {
}
