package io.meshgate.graph.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What somebody typed, as a question to the full-text index. Only letters and digits of
 * theirs are in it, so that nothing typed is ever read as the index's own syntax.
 *
 * @param lucene the question in the index's syntax
 * @param exact what a name is sorted by that is just this
 */
public record Question(String lucene, String exact) {

	private static final int LONGEST = 1_000;

	/*
	 * The index answers no question of more than 1,024 words. Of a word with a slip it
	 * takes up to 50 that may be meant, in each field.
	 */
	private static final int MOST_WORDS = 16;

	private static final int MOST_QUOTES = 4;

	private static final int MOST_WITH_SLIPS = 7;

	private static final int SHORTEST_WITH_A_SLIP = 4;

	private static final int SHORTEST_WITH_TWO = 8;

	private static final Field NAMES = new Field("nameWords", 8, true);

	private static final Field OTHERS = new Field("otherWords", 2, true);

	private static final Pattern QUOTE = Pattern.compile("[\"“”„«»]");

	/**
	 * Looks for words wherever they may be found. Each must be: as it stands, as the
	 * beginning of a word, or, where it is long enough, with a slip or two. What stands
	 * in quotes must be found as it stands there.
	 * @param typed by somebody
	 * @return the question; empty where nothing was typed that could be found
	 */
	public static Optional<Question> anywhere(String typed) {
		return of(typed, List.of(NAMES, OTHERS));
	}

	/**
	 * Looks for words in names and keys alone.
	 * @param typed by somebody
	 * @return the question; empty where nothing was typed that could be found
	 */
	public static Optional<Question> inNames(String typed) {
		return of(typed, List.of(NAMES));
	}

	/**
	 * Whether something of what was typed is to be found just as it stands.
	 * @param typed by somebody
	 * @return whether there are quotes around a word; a single one, as of inches, is none
	 */
	public static boolean quotes(String typed) {
		String[] pieces = pieces(typed);
		return IntStream.range(0, pieces.length)
			.anyMatch((at) -> isQuoted(pieces, at) && Wording.chunks(pieces[at]).findAny().isPresent());
	}

	private static Optional<Question> of(String typed, List<Field> fields) {
		String[] pieces = pieces(typed);
		List<Chunk> loose = new ArrayList<>();
		List<String> clauses = new ArrayList<>();
		for (int at = 0; at < pieces.length; at++) {
			List<Chunk> chunks = Wording.chunks(pieces[at]).toList();
			if (!isQuoted(pieces, at)) {
				loose.addAll(chunks);
			}
			else if (!chunks.isEmpty() && clauses.size() < MOST_QUOTES) {
				clauses.add("+(" + phrase(fields, fewEnough(chunks)) + ")");
			}
		}
		List<Chunk> words = fewEnough(loose.stream().distinct().toList());
		boolean slips = words.stream().mapToLong(Question::forms).sum() <= MOST_WITH_SLIPS;
		List<Field> asked = slips ? fields : fields.stream().map(Field::withoutSlips).toList();
		words.forEach((chunk) -> clauses.add("+(" + chunk(asked, chunk) + ")"));
		if (words.size() > 1) {
			clauses.add(phrase(fields, words));
		}
		return clauses.isEmpty() ? Optional.empty()
				: Optional.of(new Question(String.join(" ", clauses), Wording.order(typed)));
	}

	private static String[] pieces(String typed) {
		return QUOTE.split(Letters.cut(typed, LONGEST), -1);
	}

	private static boolean isQuoted(String[] pieces, int at) {
		return at % 2 == 1 && at + 1 < pieces.length;
	}

	/**
	 * The first of them, as many as may be asked for.
	 */
	private static List<Chunk> fewEnough(List<Chunk> chunks) {
		List<Chunk> few = new ArrayList<>();
		int left = MOST_WORDS;
		for (Chunk chunk : chunks) {
			if (left > 0) {
				few.add(new Chunk(chunk.parts().subList(0, Math.min(chunk.parts().size(), left))));
				left -= chunk.parts().size();
			}
		}
		return few;
	}

	private static long forms(Chunk chunk) {
		return chunk.parts().size() + chunk.others().count();
	}

	private static String phrase(List<Field> fields, List<Chunk> chunks) {
		return either(fields, (field) -> field.phrase(chunks));
	}

	private static String chunk(List<Field> fields, Chunk chunk) {
		String whole = word(fields, chunk.whole());
		if (!chunk.hasSeveral()) {
			return whole;
		}
		return chunk.parts()
			.stream()
			.map((part) -> "+(" + word(fields, part) + ")")
			.collect(Collectors.joining(" ", whole + " (", ")"));
	}

	private static String word(List<Field> fields, String word) {
		return Stream.concat(Stream.of(word), Chunk.withoutArticle(word).stream())
			.map((form) -> either(fields, (field) -> field.word(form)))
			.collect(Collectors.joining(" "));
	}

	private static String either(List<Field> fields, Function<Field, String> clause) {
		return fields.stream().map(clause).collect(Collectors.joining(" "));
	}

	/**
	 * Where words are found.
	 *
	 * @param name of the property
	 * @param weight how much it counts
	 * @param slips whether a word may have some
	 */
	private record Field(String name, double weight, boolean slips) {

		Field withoutSlips() {
			return new Field(this.name, this.weight, false);
		}

		String word(String word) {
			String found = term(word, "", 1) + ' ' + term(word, "*", 0.4);
			int slips = slips(word);
			return (this.slips && slips > 0) ? found + ' ' + term(word, "~" + slips, 0.1) : found;
		}

		String phrase(List<Chunk> chunks) {
			return term('"' + Wording.phrase(chunks) + '"', "", 1);
		}

		private String term(String term, String how, double share) {
			return String.format(Locale.ROOT, "%s:%s%s^%.2f", this.name, term, how, this.weight * share);
		}

		/** A number with a slip is another number. */
		private static int slips(String word) {
			if (word.length() < SHORTEST_WITH_A_SLIP || word.chars().anyMatch(Character::isDigit)) {
				return 0;
			}
			return (word.length() < SHORTEST_WITH_TWO) ? 1 : 2;
		}

	}

}
