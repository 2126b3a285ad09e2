package io.meshgate.api.contract;

import org.jspecify.annotations.Nullable;

/**
 * The arguments of {@code contracts}.
 *
 * @param onPorts whether an output port is on them
 * @param first how many
 * @param after a cursor of an earlier page
 */
record ContractsArguments(@Nullable Boolean onPorts, @Nullable Integer first, @Nullable String after) {
}
