package io.meshgate.graph.audit;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * What the record says of one thing that happened, as it was written.
 *
 * @param id of the event, and of the entry
 * @param type what happened, as listeners know it
 * @param subject the identity of what it happened to
 * @param actor the identity of who did it; null for what the portal did by itself
 * @param onBehalfOf the identity of whoever it was done in place of, if anybody
 * @param data what listeners are told, as JSON
 * @param occurredAt when it happened
 * @param at when it was entered, by the clock of the database
 */
public record Recorded(AuditEntryId id, String type, String subject, @Nullable String actor,
		@Nullable String onBehalfOf, String data, Instant occurredAt, Instant at) {
}
