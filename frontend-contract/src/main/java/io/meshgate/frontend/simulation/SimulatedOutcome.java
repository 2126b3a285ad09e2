package io.meshgate.frontend.simulation;

import io.meshgate.frontend.access.RequestOutcome;
import org.jspecify.annotations.Nullable;

/**
 * What comes of a request where policies are held against it.
 *
 * @param outcome what comes of it
 * @param rule which rule decides; null where none does
 * @param because what it is against; null where it is against nothing
 */
public record SimulatedOutcome(RequestOutcome outcome, @Nullable String rule, @Nullable String because) {
}
