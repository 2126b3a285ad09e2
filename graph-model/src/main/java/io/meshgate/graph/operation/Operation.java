package io.meshgate.graph.operation;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.UUID;

import io.meshgate.graph.person.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * One change that somebody asked for. The driver may run its transaction again, and the
 * caller may send it again under the same key: either way it happens once.
 *
 * @param key tells it from all others
 * @param named whether the key is the caller's, who may ask again how it ended
 * @param by who asks
 * @param fingerprint tells what was asked
 * @param at when it was asked
 */
public record Operation(String key, boolean named, PersonId by, String fingerprint, Instant at) {

	/**
	 * A change asked for by a person.
	 * @param person who asks
	 * @param content what they ask for: the input, without its key
	 * @param idempotencyKey the caller's own key; null if they gave none
	 * @param at when
	 * @return the operation
	 */
	public static Operation of(PersonId person, Object content, @Nullable String idempotencyKey, Instant at) {
		String key = (idempotencyKey != null)
				? "%s|%s|%s".formatted(person.value(), content.getClass().getSimpleName(), idempotencyKey)
				: UUID.randomUUID().toString();
		return new Operation(key, idempotencyKey != null, person, fingerprint(content.toString()), at);
	}

	private static String fingerprint(String content) {
		try {
			byte[] digest = MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
			return HexFormat.of().formatHex(digest);
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("Every Java platform has SHA-256", ex);
		}
	}

}
