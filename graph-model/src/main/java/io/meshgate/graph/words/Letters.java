package io.meshgate.graph.words;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Locale;
import java.util.Set;

/**
 * Letters without what people leave out or vary when they type: accents, the Arabic
 * vowels and the hamza on its carrier, forms for print, case. One rule for all languages,
 * since a mesh is named in several at once.
 */
final class Letters {

	private static final int TATWEEL = 0x0640;

	/** The marks that tell a Japanese syllable from another. */
	private static final Set<Integer> VOICED = Set.of(0x3099, 0x309A);

	/** Elsewhere, as in Devanagari, a mark is a vowel that nobody leaves out. */
	private static final Set<UnicodeScript> WITH_MARKS_LEFT_OUT = Set.of(UnicodeScript.INHERITED, UnicodeScript.ARABIC,
			UnicodeScript.HEBREW, UnicodeScript.LATIN, UnicodeScript.GREEK, UnicodeScript.CYRILLIC);

	private Letters() {
	}

	/**
	 * The letters without their marks, in the case they were written in.
	 */
	static String bare(String text) {
		StringBuilder bare = new StringBuilder();
		Normalizer.normalize(text, Form.NFKD).codePoints().filter(Letters::counts).forEach(bare::appendCodePoint);
		return Normalizer.normalize(bare, Form.NFC);
	}

	/**
	 * Bare letters in one case and one form. Both ways through the case, since not every
	 * letter has its like in the other one.
	 */
	static String folded(String bare) {
		StringBuilder folded = new StringBuilder();
		bare.toUpperCase(Locale.ROOT)
			.toLowerCase(Locale.ROOT)
			.codePoints()
			.forEach((letter) -> folded.append(folded(letter)));
		return folded.toString();
	}

	/**
	 * Cuts a text without cutting a character in two.
	 */
	static String cut(String text, int longest) {
		if (text.length() <= longest) {
			return text;
		}
		return text.substring(0, Character.isHighSurrogate(text.charAt(longest - 1)) ? longest - 1 : longest);
	}

	static boolean isMark(int character) {
		return switch (Character.getType(character)) {
			case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.COMBINING_SPACING_MARK -> true;
			default -> false;
		};
	}

	private static boolean counts(int character) {
		if (character == TATWEEL || Character.getType(character) == Character.FORMAT) {
			return false;
		}
		return !isMark(character) || VOICED.contains(character)
				|| !WITH_MARKS_LEFT_OUT.contains(UnicodeScript.of(character));
	}

	private static String folded(int letter) {
		return switch (letter) {
			case 'ٱ' -> "ا";
			case 'ى', 'ی', 'ې' -> "ي";
			case 'ک' -> "ك";
			case 'ة', 'ە', 'ہ' -> "ه";
			case 'ς' -> "σ";
			case 'ø' -> "o";
			case 'đ', 'ð' -> "d";
			case 'ł' -> "l";
			case 'æ' -> "ae";
			case 'œ' -> "oe";
			case 'þ' -> "th";
			default ->
				Character.isDigit(letter) ? String.valueOf(Character.digit(letter, 10)) : Character.toString(letter);
		};
	}

}
