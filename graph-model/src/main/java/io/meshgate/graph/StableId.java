package io.meshgate.graph;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;

/**
 * Identities that follow from what they name, so that the same thing has the same one
 * whenever it is written, also after it was away.
 */
public final class StableId {

	private StableId() {
	}

	/**
	 * The first half of a SHA-256 digest, as a UUID of version 8 (RFC 9562). Lengths
	 * stand between the parts, so that no two lists of parts are one text.
	 * @param parts what is named, from the widest to the narrowest
	 * @return the same for the same parts
	 */
	public static String of(String... parts) {
		MessageDigest digest = digest();
		for (String part : parts) {
			byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
			digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).flip());
			digest.update(bytes);
		}
		ByteBuffer half = ByteBuffer.wrap(digest.digest());
		long high = (half.getLong() & 0xFFFFFFFFFFFF0FFFL) | 0x8000L;
		long low = (half.getLong() & 0x3FFFFFFFFFFFFFFFL) | 0x8000000000000000L;
		return new UUID(high, low).toString();
	}

	private static MessageDigest digest() {
		try {
			return MessageDigest.getInstance("SHA-256");
		}
		catch (NoSuchAlgorithmException missing) {
			throw new IllegalStateException("Every Java platform has SHA-256", missing);
		}
	}

}
