package io.meshgate.graph.exports;

/**
 * A node that another one names.
 *
 * @param key what people call it by
 * @param name for showing
 */
public record Neighbour(String key, String name) {

	/**
	 * Whether a text names this node, as documents name what is looked up.
	 * @param text a key in any case, or a name
	 * @return whether it is meant
	 */
	public boolean isMeantBy(String text) {
		return this.key.equalsIgnoreCase(text) || this.name.equals(text);
	}

}
