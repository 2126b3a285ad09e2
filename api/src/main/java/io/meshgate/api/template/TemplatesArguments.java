package io.meshgate.api.template;

import io.meshgate.frontend.EntityRef;
import org.jspecify.annotations.Nullable;

/**
 * The arguments of {@code templates}.
 *
 * @param platform only those offered on this platform
 * @param search words to be found in the name or key
 * @param first how many
 * @param after a cursor of an earlier page
 */
record TemplatesArguments(@Nullable EntityRef platform, @Nullable String search, @Nullable Integer first,
		@Nullable String after) {
}
