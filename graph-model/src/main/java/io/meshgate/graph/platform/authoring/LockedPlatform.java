package io.meshgate.graph.platform.authoring;

import io.meshgate.graph.platform.PlatformId;
import io.meshgate.graph.platform.PlatformStanding;

/**
 * A platform that this transaction has locked, as it stands under the lock.
 *
 * @param id the identity
 * @param key what people call it by
 * @param name for showing
 * @param revision grows by one with each change
 * @param standing where the viewer stands towards it
 */
public record LockedPlatform(PlatformId id, String key, String name, int revision, PlatformStanding standing) {
}
