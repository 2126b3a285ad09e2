package io.meshgate.api.explanation;

import io.meshgate.frontend.Action;
import org.jspecify.annotations.Nullable;

/**
 * The arguments of {@code whoCan}.
 *
 * @param action what they may do
 * @param on the global id of what they may do it with
 * @param first how many
 * @param after a cursor of an earlier page
 */
record WhoCanArguments(Action action, String on, @Nullable Integer first, @Nullable String after) {
}
