package io.meshgate.api.sight;

import java.util.Map;

/**
 * Something that somebody did.
 *
 * @param person who
 * @param move by which operation
 * @param input what they sent
 */
record Step(String person, String move, Map<String, Object> input) {

	@Override
	public String toString() {
		return "\n" + this.person + " " + this.move + " " + this.input;
	}

}
