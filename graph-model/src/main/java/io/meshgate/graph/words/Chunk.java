package io.meshgate.graph.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What stands between two spaces, such as {@code customerOrders_v2}: the words it is made
 * of, folded. Words end at signs, where lower case turns to upper case, and between
 * letters and digits; what is written without spaces is taken sign by sign.
 *
 * @param parts the words in their order
 */
record Chunk(List<String> parts) {

	private static final int LONGEST_WORD = 64;

	/** How many letters are left where an article was one. */
	private static final int SHORTEST_NOUN = 3;

	/** The Arabic article, also where it has grown together with a word before it. */
	private static final List<String> ARTICLES = List.of("وال", "بال", "كال", "فال", "ال", "لل");

	Chunk {
		parts = List.copyOf(parts);
	}

	/**
	 * Takes a chunk apart.
	 * @param bare its letters without their marks
	 */
	static Chunk of(String bare) {
		int[] signs = bare.codePoints().toArray();
		List<String> parts = new ArrayList<>();
		StringBuilder part = new StringBuilder();
		for (int at = 0; at < signs.length; at++) {
			if (at > 0 && isBetweenWords(signs, at)) {
				close(part, parts);
			}
			if (isOfAWord(signs[at])) {
				part.appendCodePoint(signs[at]);
			}
		}
		close(part, parts);
		return new Chunk(parts);
	}

	/**
	 * All of it in one word.
	 */
	String whole() {
		return Letters.cut(String.join("", this.parts), LONGEST_WORD);
	}

	boolean hasSeveral() {
		return this.parts.size() > 1;
	}

	/**
	 * By what else it is found than by its parts.
	 */
	Stream<String> others() {
		Stream<String> bare = this.parts.stream().flatMap((part) -> withoutArticle(part).stream());
		return hasSeveral() ? Stream.concat(Stream.of(whole()), bare) : bare;
	}

	/**
	 * A word without the article it begins with, if it does.
	 */
	static Optional<String> withoutArticle(String word) {
		return ARTICLES.stream()
			.filter((article) -> word.startsWith(article) && word.length() >= article.length() + SHORTEST_NOUN)
			.findFirst()
			.map((article) -> word.substring(article.length()));
	}

	private static boolean isBetweenWords(int[] signs, int at) {
		int before = signs[at - 1];
		int here = signs[at];
		if (!isOfAWord(before) || !isOfAWord(here) || Character.isIdeographic(before)
				|| Character.isIdeographic(here)) {
			return true;
		}
		if (Character.isDigit(before) != Character.isDigit(here)) {
			return true;
		}
		boolean endsCapitals = Character.isUpperCase(before) && at + 1 < signs.length
				&& Character.isLowerCase(signs[at + 1]);
		return Character.isUpperCase(here) && (Character.isLowerCase(before) || endsCapitals);
	}

	private static boolean isOfAWord(int sign) {
		return Character.isLetterOrDigit(sign) || Letters.isMark(sign);
	}

	private static void close(StringBuilder part, List<String> parts) {
		if (!part.isEmpty()) {
			parts.add(Letters.cut(Letters.folded(part.toString()), LONGEST_WORD));
			part.setLength(0);
		}
	}

}
