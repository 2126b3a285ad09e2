package io.meshgate.api.check;

import java.util.List;

import io.meshgate.frontend.check.CheckStatus;
import org.jspecify.annotations.Nullable;

/**
 * The arguments of a product's {@code checks}.
 *
 * @param status with one of these
 * @param first how many
 * @param after a cursor of an earlier page
 */
record ChecksArguments(@Nullable List<CheckStatus> status, @Nullable Integer first, @Nullable String after) {
}
