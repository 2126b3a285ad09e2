package io.meshgate.graph.linking;

/**
 * What documents say of a thing that is removed. It goes with the thing, so that the next
 * import takes such a document for new and brings the thing back.
 */
public final class Descriptions {

	private Descriptions() {
	}

	/**
	 * A fragment that forgets them, and what still waits on the thing's behalf.
	 * @param thing the variable that it is bound to
	 * @return Cypher, to stand where the variable is bound
	 */
	public static String forget(String thing) {
		return """
				CALL (%1$s) {
				  MATCH (%1$s)-[:LACKS]->(awaited:UnresolvedReference)
				  DETACH DELETE awaited
				}
				CALL (%1$s) {
				  MATCH (document:Document)-[:DESCRIBES]->(%1$s)
				  OPTIONAL MATCH (awaited:UnresolvedReference {document: document.ref})
				  DETACH DELETE awaited, document
				}
				""".formatted(thing);
	}

}
