package io.meshgate.frontend.discovery;

import io.meshgate.frontend.domain.Domain;

/**
 * How many products there are in a domain.
 *
 * @param domain the domain
 * @param count how many
 */
public record DomainCount(Domain domain, int count) {
}
