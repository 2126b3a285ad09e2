package io.meshgate.frontend.access;

import org.jspecify.annotations.Nullable;

/**
 * What is said of access that was taken in an emergency.
 *
 * @param accessRequest the global id of the request that was kept of it
 * @param verdict which way
 * @param comment why; required where it was not justified; at most 2,000 characters
 * @param expectedVersion the version the viewer has seen; another one is a conflict
 * @param idempotencyKey the same key answers the first result again
 */
public record ReviewEmergencyAccessInput(String accessRequest, EmergencyVerdict verdict, @Nullable String comment,
		@Nullable Integer expectedVersion, @Nullable String idempotencyKey) {
}
