package io.meshgate.frontend;

/**
 * Anything that can be fetched again by its opaque global id.
 */
public interface Node {

	/**
	 * Opaque, unique over all types, and stable.
	 * @return the global id
	 */
	String id();

}
