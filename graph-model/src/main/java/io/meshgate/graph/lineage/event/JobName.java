package io.meshgate.graph.lineage.event;

/**
 * What a job is called in OpenLineage, and nothing else is.
 *
 * @param namespace whose jobs they are, as {@code nightly}
 * @param name among those
 */
public record JobName(String namespace, String name) {
}
