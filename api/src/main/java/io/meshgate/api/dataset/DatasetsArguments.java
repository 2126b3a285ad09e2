package io.meshgate.api.dataset;

import io.meshgate.frontend.dataset.DatasetFilter;
import org.jspecify.annotations.Nullable;

/**
 * The arguments of {@code datasets}.
 *
 * @param filter which ones
 * @param first how many
 * @param after a cursor of an earlier page
 */
record DatasetsArguments(@Nullable DatasetFilter filter, @Nullable Integer first, @Nullable String after) {
}
