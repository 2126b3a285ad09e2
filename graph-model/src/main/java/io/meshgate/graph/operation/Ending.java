package io.meshgate.graph.operation;

import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * How a change ended; kept, so that asking again under the same key gets the same answer.
 *
 * @param <K> the ways in which such a change can end
 * @param kind which way
 * @param subject the identity of what it is about
 * @param because why, where the ending needs a reason
 */
public record Ending<K extends Enum<K>>(K kind, String subject, @Nullable String because) {

	/**
	 * An ending that explains itself.
	 * @param <K> the ways in which such a change can end
	 * @param kind which way
	 * @param subject the identity of what it is about
	 * @return the ending
	 */
	public static <K extends Enum<K>> Ending<K> of(K kind, String subject) {
		return new Ending<>(kind, subject, null);
	}

	/**
	 * Why it ended that way, of an ending that needs a reason.
	 * @return one sentence
	 */
	public String reason() {
		return Objects.requireNonNull(this.because);
	}

}
