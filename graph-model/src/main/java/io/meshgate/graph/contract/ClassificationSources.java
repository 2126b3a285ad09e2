package io.meshgate.graph.contract;

import org.jspecify.annotations.Nullable;

/**
 * Who says how delicate a column is.
 *
 * @param statedClassification as the contract states; null where it is silent
 * @param ownerClassification as owners say; null where they are silent
 */
public record ClassificationSources(@Nullable String statedClassification, @Nullable String ownerClassification) {
}
