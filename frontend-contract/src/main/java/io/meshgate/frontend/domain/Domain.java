package io.meshgate.frontend.domain;

import io.meshgate.frontend.Node;
import org.jspecify.annotations.Nullable;

/**
 * A part of the business that owns its data. Domains form a tree.
 *
 * @param id the global id
 * @param key what people call it by, unique among domains
 * @param name for showing
 * @param description what it is about
 * @param boundary where it ends: what belongs in it and what does not
 * @param revision grows by one with each change
 */
public record Domain(String id, String key, String name, @Nullable String description, @Nullable String boundary,
		int revision) implements Node {
}
