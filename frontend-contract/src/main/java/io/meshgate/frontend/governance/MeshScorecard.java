package io.meshgate.frontend.governance;

import io.meshgate.frontend.domain.Domain;
import org.jspecify.annotations.Nullable;

/**
 * How ready the mesh is, or a domain with all below it, as far as the viewer may see its
 * products. What is not selected is not counted.
 *
 * @param domain what it is about, with all below; null for the whole mesh
 */
public record MeshScorecard(@Nullable Domain domain) {
}
