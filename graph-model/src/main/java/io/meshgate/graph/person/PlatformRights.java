package io.meshgate.graph.person;

import java.util.Map;

import io.meshgate.graph.Graph;

/**
 * What people may do on the platform as a whole, as the graph says at this moment.
 */
public final class PlatformRights {

	private final Graph graph;

	/**
	 * Reads the graph.
	 * @param graph where the people are
	 */
	public PlatformRights(Graph graph) {
		this.graph = graph;
	}

	/**
	 * Whether the person administers the platform.
	 * @param viewer the person
	 * @return true for an active person who was appointed
	 */
	public boolean administers(Viewer viewer) {
		String cypher = """
				RETURN EXISTS {
				  MATCH (person:Person {id: $viewer})
				  WHERE person.active
				    AND 'ADMINISTRATOR' IN person.roles
				} AS administers
				""";
		return this.graph.read((tx) -> tx.one(cypher, Map.of("viewer", viewer.person())).holds("administers"));
	}

}
