package io.meshgate.graph.words;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What somebody looks for in the names and keys of a list that is not sorted by how well
 * they fit: words folded as those that are kept, of which each must be a part of them.
 * The words are values in a statement, never a part of it.
 */
public final class Sought {

	private static final int LONGEST = 1_000;

	private static final int MOST_WORDS = 16;

	private Sought() {
	}

	/**
	 * The condition that all of {@code $search} is found.
	 * @param variable what is looked at, as it is bound in the statement
	 * @return a Cypher condition
	 */
	public static String condition(String variable) {
		return "all(forms IN $search WHERE any(form IN forms WHERE coalesce(%s.nameWords, '') CONTAINS form))"
			.formatted(variable);
	}

	/**
	 * The words, as the parameter {@code search} of a statement.
	 * @param typed by somebody
	 * @return for each word the forms of which one must be found; what holds nothing that
	 * could be found finds nothing
	 */
	public static List<List<String>> words(String typed) {
		List<List<String>> words = Wording.chunks(Letters.cut(typed, LONGEST))
			.limit(MOST_WORDS)
			.map(Sought::forms)
			.toList();
		return words.isEmpty() ? List.of(List.of()) : words;
	}

	private static List<String> forms(Chunk chunk) {
		Optional<String> bare = chunk.hasSeveral() ? Optional.empty() : Chunk.withoutArticle(chunk.whole());
		return Stream.concat(Stream.of(Wording.phrase(List.of(chunk)), chunk.whole()), bare.stream())
			.distinct()
			.toList();
	}

}
