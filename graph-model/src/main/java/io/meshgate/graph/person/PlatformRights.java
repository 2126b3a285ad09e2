package io.meshgate.graph.person;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

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
		return roles(viewer).contains(PlatformRole.ADMINISTRATOR);
	}

	/**
	 * What the person is for the whole platform.
	 * @param viewer the person
	 * @return what they were appointed to; nothing where they are not active
	 */
	public Set<PlatformRole> roles(Viewer viewer) {
		String cypher = """
				MATCH (person:Person {id: $viewer})
				WHERE person.active
				RETURN person.roles AS roles
				""";
		Set<PlatformRole> roles = EnumSet.noneOf(PlatformRole.class);
		this.graph.read((tx) -> tx.row(cypher, Map.of("viewer", viewer.person())))
			.ifPresent((row) -> row.texts("roles").forEach((role) -> roles.add(PlatformRole.valueOf(role))));
		return roles;
	}

}
