package io.meshgate.graph.domain;

import org.jspecify.annotations.Nullable;

/**
 * A part of the business that owns its data.
 *
 * @param id the identity
 * @param key what people call it by, unique
 * @param name for showing
 * @param description what it is about
 * @param boundary where it ends: what belongs in it and what does not
 * @param revision grows by one with each change
 */
public record Domain(DomainId id, String key, String name, @Nullable String description, @Nullable String boundary,
		int revision) {
}
