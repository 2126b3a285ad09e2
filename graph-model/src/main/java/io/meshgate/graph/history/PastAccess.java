package io.meshgate.graph.history;

import java.time.Instant;

import io.meshgate.graph.Slice;
import org.jspecify.annotations.Nullable;

/**
 * Who could read the data of a port at a moment.
 *
 * @param readers a page of them, by name
 * @param knownSince before when nothing is known; null where all is
 */
public record PastAccess(Slice<PastReader> readers, @Nullable Instant knownSince) {
}
