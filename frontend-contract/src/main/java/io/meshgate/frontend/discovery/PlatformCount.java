package io.meshgate.frontend.discovery;

import io.meshgate.frontend.platform.Platform;

/**
 * How many products have a port that runs on a platform.
 *
 * @param platform the platform
 * @param count how many
 */
public record PlatformCount(Platform platform, int count) {
}
