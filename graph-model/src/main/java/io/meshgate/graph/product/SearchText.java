package io.meshgate.graph.product;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Words that somebody typed, as a question to the full-text index. Only letters and
 * digits are kept, so that nothing typed is ever read as the index's own syntax.
 */
final class SearchText {

	private static final int MOST_WORDS = 16;

	private static final int LONGEST_WORD = 64;

	private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

	private SearchText() {
	}

	/**
	 * Every word must be found: as it stands, as the beginning of a word, or with a slip
	 * of one letter.
	 * @param typed by somebody
	 * @return the question; empty where nothing was typed that could be found
	 */
	static String query(String typed) {
		List<String> words = BETWEEN_WORDS.splitAsStream(typed)
			.filter((word) -> !word.isEmpty())
			.limit(MOST_WORDS)
			.map((word) -> word.substring(0, Math.min(word.length(), LONGEST_WORD)).toLowerCase(Locale.ROOT))
			.toList();
		return words.stream().map(SearchText::word).collect(Collectors.joining(" AND "));
	}

	private static String word(String word) {
		return (word.length() < 4) ? "(%1$s^4 OR %1$s*^2)".formatted(word)
				: "(%1$s^4 OR %1$s*^2 OR %1$s~1)".formatted(word);
	}

}
