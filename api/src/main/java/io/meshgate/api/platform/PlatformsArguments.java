package io.meshgate.api.platform;

import java.util.List;

import io.meshgate.frontend.platform.PlatformKind;
import org.jspecify.annotations.Nullable;

/**
 * The arguments of {@code platforms}.
 *
 * @param search words to be found in the name or key
 * @param kind only of these
 * @param first how many
 * @param after a cursor of an earlier page
 */
record PlatformsArguments(@Nullable String search, @Nullable List<PlatformKind> kind, @Nullable Integer first,
		@Nullable String after) {
}
