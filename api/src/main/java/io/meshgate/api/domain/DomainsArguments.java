package io.meshgate.api.domain;

import org.jspecify.annotations.Nullable;

/**
 * The arguments of {@code domains}.
 *
 * @param parent the global id of the domain they are below
 * @param search words to be found in the name or key
 * @param first how many
 * @param after a cursor of an earlier page
 */
record DomainsArguments(@Nullable String parent, @Nullable String search, @Nullable Integer first,
		@Nullable String after) {
}
