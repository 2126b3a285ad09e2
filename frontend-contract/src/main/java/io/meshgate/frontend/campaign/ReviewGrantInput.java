package io.meshgate.frontend.campaign;

import org.jspecify.annotations.Nullable;

/**
 * Which access is reviewed, and what becomes of it.
 *
 * @param campaign the global id of the campaign
 * @param grant the global id of the grant
 * @param verdict what becomes of it
 * @param comment why; at most 2,000 characters, and needed to end it
 * @param idempotencyKey the same key answers the first result again
 */
public record ReviewGrantInput(String campaign, String grant, ReviewVerdict verdict, @Nullable String comment,
		@Nullable String idempotencyKey) {
}
