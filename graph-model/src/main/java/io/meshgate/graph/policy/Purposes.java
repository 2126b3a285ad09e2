package io.meshgate.graph.policy;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

/**
 * How purposes are compared: whatever their case, and however they are spaced. They are
 * shown as they were written.
 */
public final class Purposes {

	private Purposes() {
	}

	/**
	 * A purpose as it is kept and shown.
	 * @param purpose as somebody wrote it
	 * @return without spaces around it, and one between its words
	 */
	public static String tidy(String purpose) {
		return Normalizer.normalize(purpose, Normalizer.Form.NFC).replaceAll("(?U)\\s+", " ").strip();
	}

	/**
	 * A purpose as it is compared.
	 * @param purpose as somebody wrote it
	 * @return the same for all that are one purpose
	 */
	public static String fold(String purpose) {
		return tidy(purpose).toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
	}

	public static boolean hold(List<String> purposes, String purpose) {
		String folded = fold(purpose);
		return purposes.stream().anyMatch((each) -> fold(each).equals(folded));
	}

	/** Those of some purposes that are none of these; none where either is not said. */
	static List<String> beyond(@Nullable List<String> some, @Nullable List<String> these) {
		return (some == null || these == null) ? List.of()
				: some.stream().filter((purpose) -> !hold(these, purpose)).toList();
	}

	static @Nullable List<String> both(@Nullable List<String> one, @Nullable List<String> other) {
		if (one == null || other == null) {
			return (one != null) ? one : other;
		}
		return one.stream().filter((purpose) -> hold(other, purpose)).toList();
	}

}
