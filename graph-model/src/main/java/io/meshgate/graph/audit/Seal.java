package io.meshgate.graph.audit;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How far the record is sealed, and by what: whoever keeps it elsewhere can tell
 * afterwards whether all up to there is what it was.
 *
 * @param number of the last sealed entry; 0 where nothing is sealed
 * @param hash of the last sealed entry, which follows from all before it
 */
public record Seal(int number, String hash) {

	/** That of an empty record. */
	public static final Seal BEGINNING = new Seal(0, "0".repeat(64));

	private static final Pattern TEXT = Pattern.compile("(\\d{1,9}):([0-9a-f]{64})");

	/**
	 * Reads one that was noted down.
	 * @param text the number and the hash, with a colon between
	 * @return the seal; empty where the text is none
	 */
	public static Optional<Seal> parse(String text) {
		return Optional.of(TEXT.matcher(text))
			.filter(Matcher::matches)
			.map((matcher) -> new Seal(Integer.parseInt(matcher.group(1)), matcher.group(2)));
	}

	/**
	 * The seal of the entry after this one.
	 * @param entry what comes next
	 * @return its number and its hash
	 */
	Seal over(Recorded entry) {
		return new Seal(this.number + 1, Chain.hash(this.hash, Chain.canonical(this.number + 1, entry)));
	}

	@Override
	public String toString() {
		return this.number + ":" + this.hash;
	}

}
