package io.meshgate.graph.job;

import org.jspecify.annotations.Nullable;

/**
 * Which jobs are asked for; all conditions must hold, and one that is null holds for
 * every job.
 *
 * @param search a part of the name or the description, in any case
 * @param namespace in this namespace
 * @param integration in this tool
 */
public record JobQuery(@Nullable String search, @Nullable String namespace, @Nullable String integration) {
}
