package io.meshgate.graph.platform;

import io.meshgate.graph.team.Team;
import org.jspecify.annotations.Nullable;

/**
 * Something that teams build products on.
 *
 * @param id the identity
 * @param key what people call it by, unique
 * @param name for showing
 * @param kind what it is for
 * @param description what it offers, and how one comes onto it
 * @param revision grows by one with each change
 * @param owner the team that runs it
 */
public record Platform(PlatformId id, String key, String name, PlatformKind kind, @Nullable String description,
		int revision, Team owner) {
}
