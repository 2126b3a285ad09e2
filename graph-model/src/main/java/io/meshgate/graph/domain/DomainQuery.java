package io.meshgate.graph.domain;

import org.jspecify.annotations.Nullable;

/**
 * Which domains are asked for: the roots unless there is a search, which finds domains
 * anywhere below the parent or, without one, anywhere.
 *
 * @param parent below this domain; counts with a search only
 * @param search a part of the name or key, in any case; null for the roots
 * @param counted whether the number of all of them is wanted
 */
public record DomainQuery(@Nullable DomainId parent, @Nullable String search, boolean counted) {

	DomainScope scope() {
		if (this.search == null) {
			return DomainScope.ROOTS;
		}
		return (this.parent == null) ? DomainScope.FOUND : DomainScope.FOUND_BELOW;
	}

}
