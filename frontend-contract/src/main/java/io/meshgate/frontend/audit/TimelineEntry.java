package io.meshgate.frontend.audit;

import java.time.OffsetDateTime;

import io.meshgate.frontend.person.Person;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened to a thing or to what belongs to it.
 *
 * @param type what happened
 * @param subject the global id of what it happened to
 * @param actor who did it; null for what a program did, or the portal by itself
 * @param program the key of the service account that did it; null where it was none
 * @param onBehalfOf in whose place the actor decided, if in anybody's
 * @param occurredAt when it happened
 * @param at when it was entered in the record
 */
public record TimelineEntry(String type, String subject, @Nullable Person actor, @Nullable String program,
		@Nullable Person onBehalfOf, OffsetDateTime occurredAt, OffsetDateTime at) {
}
