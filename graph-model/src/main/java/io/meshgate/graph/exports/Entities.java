package io.meshgate.graph.exports;

import java.util.List;
import java.util.Map;

import io.meshgate.graph.Graph;
import io.meshgate.graph.person.Viewer;

/**
 * The entities of DataHub catalogues, page by page in the order of their names. What they
 * say of others is not in the graph, so that nobody but administrators sees any.
 */
public final class Entities {

	private final Graph graph;

	/**
	 * Reads from the graph.
	 * @param graph the mesh
	 */
	public Entities(Graph graph) {
		this.graph = graph;
	}

	/**
	 * A page of entities.
	 * @param viewer who looks
	 * @param after how the catalogue names the one before; empty for the first page
	 * @param size how many at most
	 * @return the entities; none for who does not administer the platform
	 */
	public List<ExportedEntity> page(Viewer viewer, String after, int size) {
		String cypher = """
				MATCH (me:Person {id: $viewer, active: true})
				WHERE 'ADMINISTRATOR' IN coalesce(me.roles, [])
				MATCH (document:Document)-[:DESCRIBES]->(n)
				WHERE document.ref STARTS WITH 'urn:li:' AND document.ref > $after
				WITH document, n
				ORDER BY document.ref
				LIMIT $size
				RETURN document {
				  .ref, type: document.nodeType, key: n.key, name: coalesce(n.title, n.name),
				  text: coalesce(n.definition, n.description),
				  document: document {.ref, .format, .content, partly: document.partly IS NOT NULL}
				} AS entity
				ORDER BY document.ref
				""";
		Map<String, Object> parameters = Map.of("viewer", viewer.person(), "after", after, "size", size);
		return this.graph.read((transaction) -> transaction.rows(cypher, parameters))
			.stream()
			.map((row) -> ExportRows.ROWS.entity(row.nested("entity").columns()))
			.toList();
	}

}
