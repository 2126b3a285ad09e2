package io.meshgate.api.sight.mutant;

/**
 * What is put in the place of a part of a text.
 *
 * @param from where that begins
 * @param to where it is over
 * @param instead what stands there now
 */
record Edit(int from, int to, String instead) {

	private static final int MOST = 60;

	private static final int AROUND = 30;

	String in(String text) {
		return text.substring(0, this.from) + this.instead + text.substring(this.to);
	}

	/** Whether another is only within this. */
	boolean holds(Edit other) {
		return this.from <= other.from && other.to <= this.to && !(this.from == other.from && this.to == other.to);
	}

	/** With some of what is around it. */
	String told(String text) {
		String before = plain(text.substring(0, this.from));
		String after = plain(text.substring(this.to));
		String begin = before.substring(word(before, before.length() - AROUND));
		String end = after.substring(0, word(after, AROUND));
		return plain(begin + brief(text.substring(this.from, this.to)) + end).strip() + " -> "
				+ plain(begin + brief(this.instead) + end).strip();
	}

	/** Where a word begins, at some place or before. */
	private static int word(String text, int at) {
		return (at <= 0) ? 0 : (at >= text.length()) ? text.length() : Math.max(0, text.lastIndexOf(' ', at));
	}

	private static String brief(String text) {
		String plain = plain(text);
		return (plain.length() <= MOST) ? plain : plain.substring(0, word(plain, MOST / 2)) + " ..."
				+ plain.substring(word(plain, plain.length() - MOST / 2));
	}

	private static String plain(String text) {
		return text.replaceAll("\\s+", " ");
	}

}
