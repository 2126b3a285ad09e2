package io.meshgate.graph.policy;

import java.time.Instant;

import io.meshgate.graph.domain.Domain;
import org.jspecify.annotations.Nullable;

/**
 * What holds for access to products, set for the whole platform or for a domain and all
 * below it.
 *
 * @param id the identity
 * @param domain where it holds; null for the whole platform, and where that is gone
 * @param formerDomain the name of the domain where it held, if that is gone; null
 * otherwise
 * @param terms what it says; null once it is withdrawn
 * @param revision grows by one with each change
 * @param changedAt when it was last changed
 */
public record AccessPolicy(AccessPolicyId id, @Nullable Domain domain, @Nullable String formerDomain,
		@Nullable AccessTerms terms, int revision, Instant changedAt) {
}
