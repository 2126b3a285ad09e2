package io.meshgate.graph.domain;

import org.jspecify.annotations.Nullable;

/**
 * Which domains are asked for: the roots, or those found anywhere.
 *
 * @param search words to be found in the name or key; null for the roots
 * @param counted whether the number of all of them is wanted
 */
public record DomainQuery(@Nullable String search, boolean counted) {

	DomainScope scope() {
		return (this.search == null) ? DomainScope.ROOTS : DomainScope.FOUND;
	}

}
