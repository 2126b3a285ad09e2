package io.meshgate.frontend.audit;

import java.time.OffsetDateTime;

import io.meshgate.frontend.person.Person;
import org.jspecify.annotations.Nullable;

/**
 * What the record says of one thing that happened.
 *
 * @param event the id of the event
 * @param type what happened
 * @param subject the global id of what it happened to
 * @param actor who did it; null for what a program did, or the portal by itself
 * @param program the key of the service account that did it; null where it was none
 * @param onBehalfOf in whose place the actor decided, if in anybody's
 * @param data what listeners are told of it, as JSON
 * @param occurredAt when it happened
 * @param at when it was entered in the record
 * @param number its place in what is sealed; null until then
 * @param hash what it is sealed by; null until then
 * @param canonical all that is hashed beside the hash before it; null until then
 */
public record AuditEntry(String event, String type, String subject, @Nullable Person actor, @Nullable String program,
		@Nullable Person onBehalfOf, String data, OffsetDateTime occurredAt, OffsetDateTime at,
		@Nullable Integer number, @Nullable String hash, @Nullable String canonical) {
}
