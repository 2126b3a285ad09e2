package io.meshgate.graph.platform.authoring;

import io.meshgate.graph.Ref;
import io.meshgate.graph.platform.PlatformId;

/**
 * A platform that is about to be registered.
 *
 * @param id its identity
 * @param key what people will call it by
 * @param text what it says
 * @param owner the team that runs it
 */
public record NewPlatform(PlatformId id, String key, PlatformText text, Ref owner) {
}
