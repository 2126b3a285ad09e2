package io.meshgate.frontend.team;

import io.meshgate.frontend.subscription.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * People who own domains, products and applications together.
 *
 * @param id the global id
 * @param key what people call it by, unique among teams
 * @param name for showing
 * @param description what it is for
 */
public record Team(String id, String key, String name, @Nullable String description) implements Consumer {
}
