package io.meshgate.frontend.lineage;

import org.jspecify.annotations.Nullable;

/**
 * That an answer was cut, and why.
 *
 * @param reason why
 * @param frontier where to go on from; null where nothing tells
 */
public record Truncation(TruncationReason reason, @Nullable String frontier) {
}
