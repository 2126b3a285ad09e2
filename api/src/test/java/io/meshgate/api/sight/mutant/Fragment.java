package io.meshgate.api.sight.mutant;

/**
 * A piece of Cypher that statements are put together from.
 *
 * @param name what it is called
 * @param text as it stands in the statements
 */
public record Fragment(String name, String text) {

	public Fragment {
		text = text.strip();
	}

	/**
	 * Whether a statement holds it.
	 * @param statement as it is sent
	 * @return whether it does
	 */
	public boolean isIn(String statement) {
		return statement.contains(this.text);
	}

}
