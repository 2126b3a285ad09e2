package io.meshgate.graph.quality.upkeep;

import io.meshgate.graph.port.OutputPortId;
import io.meshgate.graph.quality.ObjectiveId;
import org.jspecify.annotations.Nullable;

/**
 * An objective that is about to be made.
 *
 * @param id its identity
 * @param port the one port it is about; null for the whole product
 * @param property what is measured
 * @param text what it says
 */
public record NewObjective(ObjectiveId id, @Nullable OutputPortId port, String property, ObjectiveText text) {
}
