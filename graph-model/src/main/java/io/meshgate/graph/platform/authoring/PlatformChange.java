package io.meshgate.graph.platform.authoring;

import io.meshgate.graph.Ref;
import org.jspecify.annotations.Nullable;

/**
 * What changes about a platform.
 *
 * @param text what it says
 * @param owner the team that runs it from now on; null for the one that does
 */
public record PlatformChange(PlatformText text, @Nullable Ref owner) {
}
