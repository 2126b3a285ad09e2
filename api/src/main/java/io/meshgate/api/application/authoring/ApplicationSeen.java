package io.meshgate.api.application.authoring;

import io.meshgate.graph.application.ApplicationId;
import org.jspecify.annotations.Nullable;

/**
 * An application as somebody has seen it who wants to change it.
 *
 * @param id which application
 * @param version the version they have seen; null where they do not say
 */
record ApplicationSeen(ApplicationId id, @Nullable Integer version) {
}
