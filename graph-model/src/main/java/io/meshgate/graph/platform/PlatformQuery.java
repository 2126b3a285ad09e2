package io.meshgate.graph.platform;

import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * Which platforms are asked for; both conditions must hold, and one that is null or empty
 * holds for every platform.
 *
 * @param search words to be found in the name or key
 * @param kind of one of these
 * @param counted whether the number of all of them is wanted
 */
public record PlatformQuery(@Nullable String search, Set<PlatformKind> kind, boolean counted) {

	public PlatformQuery {
		kind = Set.copyOf(kind);
	}

}
