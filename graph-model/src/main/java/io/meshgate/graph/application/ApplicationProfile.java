package io.meshgate.graph.application;

import org.jspecify.annotations.Nullable;

/**
 * What else an application says, and where the viewer stands towards it.
 *
 * @param id the application's identity
 * @param description what it does
 * @param type what kind of program it is, as its document says
 * @param version grows by one with each change
 * @param standing where the viewer stands towards it
 */
public record ApplicationProfile(ApplicationId id, @Nullable String description, @Nullable String type, int version,
		ApplicationStanding standing) {
}
