package io.meshgate.frontend.lineage;

import org.jspecify.annotations.Nullable;

/**
 * What somebody takes back that was said by hand of where data go.
 *
 * @param from the global id of what the data come from
 * @param to the global id of what they go to
 * @param reason why
 * @param idempotencyKey the same key answers the first result again
 */
public record RetractLineageInput(String from, String to, String reason, @Nullable String idempotencyKey) {
}
