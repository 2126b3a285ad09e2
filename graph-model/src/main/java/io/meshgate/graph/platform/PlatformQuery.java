package io.meshgate.graph.platform;

import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * Which platforms are asked for; both conditions must hold, and one that is null or empty
 * holds for every platform.
 *
 * @param search a part of the name or key, in any case
 * @param kind of one of these
 * @param counted whether the number of all of them is wanted
 */
public record PlatformQuery(@Nullable String search, Set<PlatformKind> kind, boolean counted) {

	public PlatformQuery {
		kind = Set.copyOf(kind);
	}

}
