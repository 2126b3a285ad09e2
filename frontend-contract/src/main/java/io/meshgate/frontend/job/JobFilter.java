package io.meshgate.frontend.job;

import org.jspecify.annotations.Nullable;

/**
 * Which jobs; all conditions must hold.
 *
 * @param search a part of the name or the description, in any case
 * @param namespace only of this namespace
 * @param integration only in this tool
 */
public record JobFilter(@Nullable String search, @Nullable String namespace, @Nullable String integration) {
}
