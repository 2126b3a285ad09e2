package io.meshgate.api.executor.postgresql;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;

/**
 * The role that stands for a consumer: nobody logs in as it, and the consumer's login
 * roles are members. Its comment says whose it is, so that a role which merely has such a
 * name is never taken for it.
 *
 * @param name at most 63 bytes, as PostgreSQL keeps no more
 * @param remark the comment on it
 */
record GroupRole(String name, String remark) {

	private static final int KIND = 12;

	private static final int ID = 20;

	private static final int HASH = 12;

	/**
	 * The role of a consumer.
	 * @param consumer whose
	 * @param mark of which portal
	 * @return the same at any time
	 */
	static GroupRole of(Consumer consumer, String mark) {
		String kind = consumer.kind().toLowerCase(Locale.ROOT);
		return new GroupRole(
				String.join("_", mark, plain(kind, KIND), plain(consumer.id(), ID), hash(kind + "\n" + consumer.id())),
				remarkOf(mark) + kind + " " + consumer.id());
	}

	/**
	 * How the comments on all roles of a portal begin.
	 * @param mark of which portal
	 * @return the beginning
	 */
	static String remarkOf(String mark) {
		return "Made by Meshgate (" + mark + ") for ";
	}

	private static String plain(String text, int most) {
		String plain = text.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "_");
		return plain.substring(0, Math.min(most, plain.length()));
	}

	private static String hash(String text) {
		try {
			byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
			return HexFormat.of().formatHex(digest).substring(0, HASH);
		}
		catch (NoSuchAlgorithmException impossible) {
			throw new IllegalStateException("Every Java platform has SHA-256", impossible);
		}
	}

}
