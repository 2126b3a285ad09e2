package io.meshgate.api.sight.mutant;

/**
 * A fragment with one place of it changed.
 *
 * @param fragment as it was
 * @param name the fragment's, with the text before and the text after
 * @param text as it is now
 */
public record Mutant(Fragment fragment, String name, String text) {

	/**
	 * Puts it wherever the fragment was.
	 * @param statement as it would be sent
	 * @return as it is sent
	 */
	public String in(String statement) {
		return statement.replace(this.fragment.text(), this.text);
	}

}
