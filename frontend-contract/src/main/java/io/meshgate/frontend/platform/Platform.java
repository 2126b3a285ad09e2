package io.meshgate.frontend.platform;

import io.meshgate.frontend.Node;
import io.meshgate.frontend.team.Team;
import org.jspecify.annotations.Nullable;

/**
 * Something that teams build products on. Everybody who is signed in sees every platform.
 *
 * @param id the global id
 * @param key what people call it by, unique among platforms
 * @param name for showing
 * @param kind what it is for
 * @param description what it offers, and how one comes onto it
 * @param revision grows by one with each change; give it back as expectedVersion
 * @param owner the team that runs it
 */
public record Platform(String id, String key, String name, PlatformKind kind, @Nullable String description,
		int revision, Team owner) implements Node {
}
