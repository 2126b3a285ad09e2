package io.meshgate.graph.contract;

import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A version as people write it, read as Semantic Versioning 2.0.0 means it where it can
 * be: {@code v2.0.0}, {@code 1.1} and {@code 1.0.0-rc.1} are in order; what is no number
 * comes before all that are.
 *
 * @param numbers major, minor, patch and what follows
 * @param preview what stands after the hyphen
 * @param text as it was written
 */
public record SemanticVersion(List<BigInteger> numbers, String preview, String text) {

	private static final Pattern NUMBERED = Pattern
		.compile("[vV]?(\\d{1,40}(?:\\.\\d{1,40}){0,5})(?:-([0-9A-Za-z.-]+))?(?:\\+.*)?");

	private static final int DIGITS = 40;

	public SemanticVersion {
		numbers = List.copyOf(numbers);
	}

	/**
	 * Reads a version.
	 * @param text as people write it
	 * @return the version, without numbers where it has none
	 */
	public static SemanticVersion of(String text) {
		Matcher matcher = NUMBERED.matcher(text.strip());
		if (!matcher.matches()) {
			return new SemanticVersion(List.of(), "", text);
		}
		List<BigInteger> numbers = Stream.of(matcher.group(1).split("\\.")).map(BigInteger::new).toList();
		return new SemanticVersion(numbers, Optional.ofNullable(matcher.group(2)).orElse(""), text);
	}

	/**
	 * A text that stands among those of other versions as the version does among them.
	 * @return to be compared by its characters
	 */
	public String rank() {
		if (this.numbers.isEmpty()) {
			return "!" + this.text;
		}
		String core = IntStream.range(0, 6)
			.mapToObj(this::number)
			.map(SemanticVersion::padded)
			.collect(Collectors.joining("."));
		return core + (this.preview.isEmpty() ? "~" : "-" + previewRank());
	}

	/**
	 * A number of the version.
	 * @param place 0 for major, 1 for minor, 2 for patch
	 * @return the number; 0 where it is left out
	 */
	public BigInteger number(int place) {
		return (place < this.numbers.size()) ? this.numbers.get(place) : BigInteger.ZERO;
	}

	/** Numbers come before words, and fewer parts before more. */
	private String previewRank() {
		return Stream.of(this.preview.split("\\."))
			.map((part) -> part.matches("\\d{1,40}") ? "0" + padded(new BigInteger(part)) : "1" + part)
			.collect(Collectors.joining(" "));
	}

	private static String padded(BigInteger number) {
		String digits = number.toString();
		return "0".repeat(Math.max(0, DIGITS - digits.length())) + digits;
	}

}
