package io.meshgate.graph.application;

import java.util.Collection;
import java.util.List;
import java.util.Map;

import io.meshgate.graph.Graph;
import io.meshgate.graph.person.Viewer;

/**
 * The applications, which every active person sees.
 */
public final class Applications {

	private final Graph graph;

	/**
	 * Reads from the graph.
	 * @param graph the mesh
	 */
	public Applications(Graph graph) {
		this.graph = graph;
	}

	/**
	 * Several applications at once.
	 * @param viewer who looks
	 * @param ids which ones
	 * @return those that there are, in no particular order
	 */
	public List<Application> load(Viewer viewer, Collection<ApplicationId> ids) {
		String cypher = """
				MATCH (me:Person {id: $viewer, active: true})
				MATCH (a:Application)
				WHERE a.id IN $ids
				CALL (a) {
				  OPTIONAL MATCH (a)<-[:OWNS]-(t:Team)
				  RETURN t {.id, .key, .name, .description} AS owner
				  ORDER BY t.name, t.id
				  LIMIT 1
				}
				RETURN a {.id, .key, .name, owner: owner} AS application
				""";
		return this.graph
			.read((transaction) -> transaction.rows(cypher, Map.of("viewer", viewer.person(), "ids", List.copyOf(ids))))
			.stream()
			.map((row) -> ApplicationRows.ROWS.application(row.nested("application").columns()))
			.toList();
	}

}
