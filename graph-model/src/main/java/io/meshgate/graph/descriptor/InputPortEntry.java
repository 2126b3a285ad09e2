package io.meshgate.graph.descriptor;

import org.jspecify.annotations.Nullable;

/**
 * An input port as a document states it.
 *
 * @param key unique among input ports
 * @param name for showing
 * @param version where stated
 * @param contractId what it asks for: a contract's id or a catalogue entity
 */
public record InputPortEntry(String key, String name, @Nullable String version, @Nullable String contractId) {
}
