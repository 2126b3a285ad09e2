package io.meshgate.graph.contract;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * How delicate data are. The standard leaves the words free, so the usual ones are known
 * here, from what everybody may read to what hardly anybody may; a number is as high as
 * it is, and a word that nobody knows is compared with nothing.
 */
public final class Classification {

	private static final List<Set<String>> LADDER = List.of(Set.of("public", "open", "unrestricted", "unclassified"),
			Set.of("internal", "internal use", "internal use only", "private"),
			Set.of("confidential", "sensitive", "personal", "pii", "gdpr"),
			Set.of("restricted", "highly confidential", "strictly confidential", "sensitive personal", "phi", "pci"),
			Set.of("secret", "highly restricted"), Set.of("top secret"));

	private Classification() {
	}

	/**
	 * Whether one is more delicate than another.
	 * @param one in its own words
	 * @param other in its own words
	 * @return whether both are known and the one is higher
	 */
	public static boolean isHigher(String one, String other) {
		int rank = rank(one);
		int below = rank(other);
		return rank >= 0 && below >= 0 && isNumber(one) == isNumber(other) && rank > below;
	}

	/**
	 * The most delicate of several. A word that nobody knows comes before all known ones,
	 * because nobody can say that it is harmless.
	 * @param classifications in their own words
	 * @return one of them; empty where there are none
	 */
	public static Optional<String> highest(Collection<String> classifications) {
		return classifications.stream()
			.min(Comparator.comparing((String word) -> rank(word) >= 0)
				.thenComparing((word) -> -rank(word))
				.thenComparing(Comparator.naturalOrder()));
	}

	private static int rank(String word) {
		String plain = word.strip().toLowerCase(Locale.ROOT).replaceAll("[\\s_-]+", " ");
		if (isNumber(plain)) {
			return Integer.parseInt(plain);
		}
		for (int rank = 0; rank < LADDER.size(); rank++) {
			if (LADDER.get(rank).contains(plain)) {
				return rank;
			}
		}
		return -1;
	}

	private static boolean isNumber(String word) {
		return word.strip().matches("\\d{1,3}");
	}

}
