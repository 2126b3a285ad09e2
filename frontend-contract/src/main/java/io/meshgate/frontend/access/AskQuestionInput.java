package io.meshgate.frontend.access;

import org.jspecify.annotations.Nullable;

/**
 * What is asked about which request.
 *
 * @param accessRequest the global id of the request
 * @param text what; at most 2,000 characters
 * @param expectedVersion the version the viewer has seen; another one is a conflict
 * @param idempotencyKey the same key answers the first result again
 */
public record AskQuestionInput(String accessRequest, String text, @Nullable Integer expectedVersion,
		@Nullable String idempotencyKey) {
}
