package io.meshgate.graph.person;

/**
 * The {@link Step}s of a way, as Cypher. A way is matched from the thing to the person,
 * since each of many things is held against what one person has.
 */
public final class Steps {

	private Steps() {
	}

	/**
	 * Turns a way round.
	 * @param nodes the nodes from the thing outwards, without the person; null where
	 * there is no way
	 * @param relation how each node {@code n} is reached from the person's side
	 * @return a Cypher expression of steps; an empty list where there is no way
	 */
	public static String back(String nodes, String relation) {
		return """
				coalesce([n IN reverse(%s) | {
				    relation: %s,
				    kind: CASE WHEN n:Team THEN 'TEAM' WHEN n:Domain THEN 'DOMAIN' ELSE 'DATA_PRODUCT' END,
				    id: n.id, name: n.name
				  }], [])""".formatted(nodes, relation);
	}

}
