package io.meshgate.graph.person;

import java.util.Map;
import java.util.stream.Collectors;

import io.meshgate.graph.Graph;

/**
 * What people may do on the platform as a whole, and what service accounts may do at all,
 * as the graph says at this moment.
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
	 * What whoever looks may do.
	 * @param viewer the person, or the service account
	 * @return what they were appointed to or registered for; nothing where they are not
	 * active
	 */
	public Rights of(Viewer viewer) {
		String cypher = """
				OPTIONAL MATCH (person:Person {id: $viewer, active: true})
				OPTIONAL MATCH (account:ServiceAccount {id: $viewer})
				RETURN coalesce(person.roles, []) AS roles, account IS NOT NULL AS account,
				  CASE WHEN account.active THEN account.rights ELSE [] END AS declared
				""";
		return this.graph.read((transaction) -> transaction.row(cypher, Map.of("viewer", viewer.person())))
			.map((row) -> new Rights(row.texts("roles").stream().map(PlatformRole::valueOf).collect(Collectors.toSet()),
					row.holds("account"),
					row.texts("declared").stream().map(ServiceRight::valueOf).collect(Collectors.toSet())))
			.orElseThrow();
	}

}
