package io.meshgate.api.sight.mutant;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A word or sign of a statement, or all between two that belong together, which is named
 * by the first of them.
 *
 * @param text the word, or that which opens it
 * @param from where it begins
 * @param to where it is over
 * @param parts what is between
 */
record Piece(String text, int from, int to, List<Piece> parts) {

	private static final Pattern TOKEN = Pattern.compile("'[^']*'|\\$?[A-Za-z_][\\w.]*|\\d+|\\.\\.|->|<-|<=|>=|<>|\\S");

	private static final Map<String, String> CLOSING = Map.of("(", ")", "[", "]", "{", "}", "CASE", "END");

	Piece {
		parts = List.copyOf(parts);
	}

	/** All of a fragment. */
	static Piece of(String cypher) {
		Matcher tokens = TOKEN.matcher(cypher);
		Deque<Opened> opened = new ArrayDeque<>(List.of(new Opened("", 0, new ArrayList<>())));
		while (tokens.find()) {
			String token = tokens.group();
			Opened last = opened.element();
			if (CLOSING.containsKey(token)) {
				opened.push(new Opened(token, tokens.start(), new ArrayList<>()));
			}
			else if (token.equals(CLOSING.get(last.text()))) {
				opened.pop();
				opened.element().parts().add(new Piece(last.text(), last.from(), tokens.end(), last.parts()));
			}
			else {
				last.parts().add(new Piece(token, tokens.start(), tokens.end(), List.of()));
			}
		}
		Opened all = opened.pop();
		if (!opened.isEmpty()) {
			throw new IllegalArgumentException("Something is not closed: " + cypher);
		}
		return new Piece("", 0, cypher.length(), all.parts());
	}

	boolean is(String word) {
		return this.text.equals(word);
	}

	boolean isWord() {
		return Character.isLetter(this.text.charAt(0)) && !is("CASE");
	}

	boolean isText() {
		return this.text.startsWith("'");
	}

	boolean isNumber() {
		return Character.isDigit(this.text.charAt(0));
	}

	/** Names values, rather than asking for something. */
	boolean isMap() {
		return is("{") && this.parts.size() > 1 && this.parts.getFirst().isWord() && this.parts.get(1).is(":");
	}

	/**
	 * What has been opened and not closed yet.
	 *
	 * @param text by what
	 * @param from where
	 * @param parts what is in it so far
	 */
	private record Opened(String text, int from, List<Piece> parts) {
	}

}
