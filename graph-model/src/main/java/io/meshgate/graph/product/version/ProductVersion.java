package io.meshgate.graph.product.version;

import java.time.Instant;

import io.meshgate.graph.person.Person;
import org.jspecify.annotations.Nullable;

/**
 * A version that a product has given itself.
 *
 * @param version the version; null where it has had none from then on
 * @param at when it was given
 * @param by who gave it in the portal; null where a document did
 */
public record ProductVersion(@Nullable String version, Instant at, @Nullable Person by) {
}
