package io.meshgate.frontend.person;

import io.meshgate.frontend.subscription.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who signs in or was named by an import.
 *
 * @param id the global id
 * @param key what people call them by, unique among persons
 * @param name for showing
 * @param email for showing only: never an identity
 * @param active whether they may still act
 */
public record Person(String id, String key, String name, @Nullable String email, boolean active) implements Consumer {
}
