package io.meshgate.auth.explain;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import io.meshgate.auth.Decision;

/**
 * What a decision says to the person whom it is about, said of them to somebody else.
 */
public final class ThirdPerson {

	/** Only whole phrases of the policy's own: names in between are left as they are. */
	private static final List<Map.Entry<Pattern, String>> PHRASES = List.of(phrase("^You ", "They "),
			phrase("^Your side ", "Their side "), phrase("(?<=so nothing is| not) shown to you\\.$", " shown to them."),
			phrase("(?<=a domain that) you work in, and nothing else ties you to it\\.$",
					" they work in, and nothing else ties them to it."));

	private ThirdPerson() {
	}

	/**
	 * Says why somebody may, or may not, to somebody else.
	 * @param decision what was decided of them
	 * @return the sentence
	 */
	public static String because(Decision decision) {
		String because = decision.because();
		for (Map.Entry<Pattern, String> phrase : PHRASES) {
			because = phrase.getKey().matcher(because).replaceFirst(phrase.getValue());
		}
		return because;
	}

	private static Map.Entry<Pattern, String> phrase(String you, String they) {
		return Map.entry(Pattern.compile(you), they);
	}

}
