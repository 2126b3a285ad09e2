package io.meshgate.graph.lineage.event;

import java.util.UUID;

/**
 * How a run stood.
 *
 * @param id the run's own, the same in all that is told of it
 * @param state how it stood
 */
public record RunSighting(UUID id, RunState state) {
}
