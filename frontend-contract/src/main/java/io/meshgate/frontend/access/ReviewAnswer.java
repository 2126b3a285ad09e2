package io.meshgate.frontend.access;

import java.time.OffsetDateTime;

import io.meshgate.frontend.person.Person;
import org.jspecify.annotations.Nullable;

/**
 * What whoever made a request told those who asked; never changed.
 *
 * @param by who answered
 * @param text what
 * @param purpose what access is for from then on; null where that stayed as it was
 * @param startsAt from when access is asked for from then on; null as before
 * @param endsAt until when; null as before
 * @param at when
 */
public record ReviewAnswer(Person by, String text, @Nullable String purpose, @Nullable OffsetDateTime startsAt,
		@Nullable OffsetDateTime endsAt, OffsetDateTime at) {
}
