package io.meshgate.frontend.product;

import java.time.OffsetDateTime;

import io.meshgate.frontend.person.Person;
import org.jspecify.annotations.Nullable;

/**
 * A version that a product has given itself; never changed.
 *
 * @param version the version; null where it has had none from then on
 * @param at when it was given
 * @param by who gave it in the portal; null where a document did
 */
public record ProductVersion(@Nullable String version, OffsetDateTime at, @Nullable Person by) {
}
