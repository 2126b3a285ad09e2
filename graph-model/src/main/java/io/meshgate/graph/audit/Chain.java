package io.meshgate.graph.audit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * How the entries of the record hang together: in the hash of each is that of the one
 * before, so that none can be changed, left out or put elsewhere without another hash for
 * all that follow. Nothing but SHA-256 is needed to compute them again.
 */
public final class Chain {

	private Chain() {
	}

	/**
	 * All that an entry says, in one way only: its number, its id, its type, what it is
	 * about, who did it, in whose place, when it happened, when it was entered, and its
	 * data. Each is written as its length in bytes of UTF-8, a colon, the text itself and
	 * a comma, so that nothing can pass from one to the next; what is not there is empty,
	 * and times are as {@link java.time.Instant#toString()} writes them.
	 * @param number the entry's place in the record, from 1
	 * @param entry what it says
	 * @return the text
	 */
	public static String canonical(int number, Recorded entry) {
		return Stream
			.of(String.valueOf(number), entry.id().value(), entry.type(), entry.subject(), said(entry.actor()),
					said(entry.onBehalfOf()), entry.occurredAt().toString(), entry.at().toString(), entry.data())
			.map((text) -> "%d:%s,".formatted(text.getBytes(StandardCharsets.UTF_8).length, text))
			.collect(Collectors.joining());
	}

	/**
	 * The hash of an entry.
	 * @param before the hash of the entry before it; for the first 64 zeros
	 * @param canonical all that it says
	 * @return the SHA-256 of the two, one after the other, in lower case hexadecimal
	 */
	public static String hash(String before, String canonical) {
		try {
			byte[] bytes = (before + canonical).getBytes(StandardCharsets.UTF_8);
			return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("Every Java platform has SHA-256", ex);
		}
	}

	private static String said(@Nullable String text) {
		return Objects.requireNonNullElse(text, "");
	}

}
