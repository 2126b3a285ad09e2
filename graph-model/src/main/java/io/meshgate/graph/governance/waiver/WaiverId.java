package io.meshgate.graph.governance.waiver;

import io.meshgate.graph.Id;

/**
 * The identity of a {@link Waiver}.
 *
 * @param value as it stands in the graph
 */
public record WaiverId(String value) implements Id {
}
