package io.meshgate.graph.words;

import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How texts become words to be found by, and names something to be sorted by. What is
 * written and what is asked for go the same way, so that they meet.
 */
public final class Wording {

	private static final int LONGEST_NAME = 200;

	private static final int MOST_CHUNKS = 4_000;

	/** Nobody can ask for a word of this sign. */
	private static final String BETWEEN = " | ";

	private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}\\p{Cc}]+");

	private Wording() {
	}

	/**
	 * What a name is sorted by, in any language: case and accents do not count.
	 * @param name for showing
	 * @return the same for names that differ in neither
	 */
	public static String order(String name) {
		String folded = Letters.folded(Letters.bare(name));
		return Letters.cut(SPACE.matcher(folded).replaceAll(" ").strip(), LONGEST_NAME);
	}

	/**
	 * The words of texts: those of each in their order, so that phrases are found, and
	 * behind them by what else they are found. No phrase reaches from one to the next.
	 */
	static String words(Collection<String> texts) {
		List<List<Chunk>> chunks = texts.stream().map((text) -> chunks(text).limit(MOST_CHUNKS).toList()).toList();
		Stream<String> phrases = chunks.stream().map(Wording::phrase);
		String others = chunks.stream()
			.flatMap(List::stream)
			.flatMap(Chunk::others)
			.distinct()
			.collect(Collectors.joining(" "));
		return Stream.concat(phrases, Stream.of(others))
			.filter((words) -> !words.isEmpty())
			.collect(Collectors.joining(BETWEEN));
	}

	static String phrase(Collection<Chunk> chunks) {
		return chunks.stream().flatMap((chunk) -> chunk.parts().stream()).collect(Collectors.joining(" "));
	}

	static Stream<Chunk> chunks(String text) {
		return SPACE.splitAsStream(Letters.bare(text)).map(Chunk::of).filter((chunk) -> !chunk.parts().isEmpty());
	}

}
