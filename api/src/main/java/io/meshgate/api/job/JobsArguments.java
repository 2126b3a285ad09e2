package io.meshgate.api.job;

import io.meshgate.frontend.job.JobFilter;
import org.jspecify.annotations.Nullable;

/**
 * The arguments of {@code jobs}.
 *
 * @param filter which ones
 * @param first how many
 * @param after a cursor of an earlier page
 */
record JobsArguments(@Nullable JobFilter filter, @Nullable Integer first, @Nullable String after) {
}
