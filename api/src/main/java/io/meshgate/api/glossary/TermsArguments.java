package io.meshgate.api.glossary;

import io.meshgate.frontend.EntityRef;
import org.jspecify.annotations.Nullable;

/**
 * The arguments of {@code terms}.
 *
 * @param domain only of this domain and those below it
 * @param search words to be found in the name, the key or a synonym
 * @param first how many
 * @param after a cursor of an earlier page
 */
record TermsArguments(@Nullable EntityRef domain, @Nullable String search, @Nullable Integer first,
		@Nullable String after) {
}
