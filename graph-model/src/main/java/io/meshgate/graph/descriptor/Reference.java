package io.meshgate.graph.descriptor;

import org.jspecify.annotations.Nullable;

/**
 * Something a document says about a node that needs another node, which may be in another
 * document, or not there yet.
 *
 * @param source the node that refers
 * @param link what it becomes
 * @param key the target's key, name or contract id, whichever the link goes by
 * @param version the target's version, where the document states one
 */
public record Reference(NodeKey source, Link link, String key, @Nullable String version) {

	/**
	 * A reference that goes by the key alone.
	 * @param source the node that refers
	 * @param link what it becomes
	 * @param key the target's key
	 */
	public Reference(NodeKey source, Link link, String key) {
		this(source, link, key, null);
	}

}
