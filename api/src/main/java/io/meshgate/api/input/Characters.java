package io.meshgate.api.input;

import java.net.URI;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.springframework.util.StringUtils;

/**
 * Which characters may stand in what people write. Neither the graph nor a portal is to
 * meet a null byte, half a character, or a link that runs.
 */
final class Characters {

	private static final Pattern KEY = Pattern.compile("[a-z0-9]++(?:[._-][a-z0-9]++)*+");

	private static final Set<String> RUNNING = Set.of("javascript", "vbscript", "data");

	private Characters() {
	}

	static Optional<String> problem(String text, int max) {
		if (text.codePointCount(0, text.length()) > max) {
			return Optional.of("must have at most " + max + " characters");
		}
		if (text.codePoints().anyMatch(Characters::isUnfit)) {
			return Optional.of("must not hold control characters or halves of characters");
		}
		return Optional.empty();
	}

	/** What is wrong with a text, not empty, that is to stand on one line. */
	static Optional<String> lineProblem(String text) {
		if (isBlank(text.codePointAt(0)) || isBlank(text.codePointBefore(text.length()))) {
			return Optional.of("must not begin or end with a blank");
		}
		return text.codePoints().anyMatch(Character::isISOControl) ? Optional.of("must not hold line breaks or tabs")
				: Optional.empty();
	}

	static Optional<String> problem(URI location, int max) {
		String scheme = location.getScheme();
		if (scheme == null || runs(scheme)) {
			return Optional.of("must be a place with a scheme, as in https://example.org");
		}
		return problem(location.toString(), max);
	}

	static boolean areKey(String text) {
		return KEY.matcher(text).matches();
	}

	static String indefinite(String typeName) {
		String words = typeName.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
		return ("aeiou".indexOf(words.charAt(0)) < 0) ? "a " + words : "an " + words;
	}

	/** A constant that is called as a field is, in the words of fields. */
	static String field(Enum<?> constant) {
		String[] words = constant.name().toLowerCase(Locale.ROOT).split("_");
		return Arrays.stream(words).skip(1).map(StringUtils::capitalize).collect(Collectors.joining("", words[0], ""));
	}

	private static boolean runs(String scheme) {
		return RUNNING.contains(scheme.toLowerCase(Locale.ROOT));
	}

	private static boolean isBlank(int codePoint) {
		return Character.isWhitespace(codePoint) || Character.isSpaceChar(codePoint);
	}

	private static boolean isUnfit(int codePoint) {
		return switch (Character.getType(codePoint)) {
			case Character.CONTROL -> codePoint != '\n' && codePoint != '\t' && codePoint != '\r';
			case Character.SURROGATE -> true;
			default -> false;
		};
	}

}
