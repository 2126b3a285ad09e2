package io.meshgate.frontend.lineage;

import org.jspecify.annotations.Nullable;

/**
 * What is done to data on their way, as OpenLineage says it.
 *
 * @param type whether the value goes on
 * @param subtype in what manner; null where nothing is said
 * @param masking whether nobody can tell the value afterwards
 */
public record Transformation(TransformationType type, @Nullable String subtype, boolean masking) {
}
