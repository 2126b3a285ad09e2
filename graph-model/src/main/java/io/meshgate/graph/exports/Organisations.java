package io.meshgate.graph.exports;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import io.meshgate.graph.Graph;
import io.meshgate.graph.Row;
import io.meshgate.graph.person.Viewer;
import io.meshgate.graph.product.ProductSight;
import org.neo4j.driver.Value;

/**
 * Domains, teams, people and applications, which every active person sees, page by page
 * in the order of their ids.
 */
public final class Organisations {

	private static final String PAGE = """
			WITH n
			ORDER BY n.id
			LIMIT $size
			OPTIONAL MATCH (document:Document)-[:DESCRIBES]->(n)
			CALL (n) {
			  MATCH (n)-[:LACKS]->(u:UnresolvedReference)
			  RETURN collect(%s) AS lacking
			}
			""";

	private final Graph graph;

	private final Clock clock;

	/**
	 * Reads from the graph.
	 * @param graph the mesh
	 * @param clock tells which grants cover now
	 */
	public Organisations(Graph graph, Clock clock) {
		this.graph = graph;
		this.clock = clock;
	}

	/**
	 * A page of domains: all, or one with all below it.
	 * @param viewer who looks
	 * @param selection which ones; a product or a contract has none
	 * @param after the id of the one before; empty for the first page
	 * @param size how many at most
	 * @return the domains, by id
	 */
	public List<ExportedDomain> domains(Viewer viewer, Selection selection, String after, int size) {
		String cypher = """
				MATCH (me:Person {id: $viewer, active: true})
				MATCH (n:Domain)
				WHERE n.id > $after AND ($of = '' OR EXISTS { (n)-[:PART_OF*0..]->(:Domain {id: $of}) })
				%s
				CALL (n) {
				  OPTIONAL MATCH (n)-[:PART_OF]->(d:Domain)
				  RETURN d {.key, .name} AS parent
				  LIMIT 1
				}
				CALL (n) {
				  OPTIONAL MATCH (n)<-[:OWNS]-(t:Team)
				  RETURN t {.key, .name} AS owner
				  LIMIT 1
				}
				CALL (n) {
				  MATCH (n)<-[:STEWARDS]-(s:Person)
				  WITH s
				  ORDER BY s.key
				  RETURN collect(s.key) AS stewards
				}
				CALL (n) {
				  MATCH (n)<-[:DEFINED_IN]-(t:Term)
				  WITH t
				  ORDER BY t.key
				  RETURN collect(t {.key, .name, .definition, .synonyms,
				    related: COLLECT { MATCH (t)-[:RELATES_TO {as: 'RELATED'}]-(o:Term) RETURN o.key
				      UNION MATCH (t)-[:LACKS]->(o:UnresolvedReference {link: 'RELATED'}) RETURN o.key },
				    synonymous: COLLECT { MATCH (t)-[:RELATES_TO {as: 'SYNONYM'}]-(o:Term) RETURN o.key
				      UNION MATCH (t)-[:LACKS]->(o:UnresolvedReference {link: 'SYNONYMOUS'}) RETURN o.key }
				  }) AS terms
				}
				RETURN n {.id, .key, .name, .description, .boundary, terms: terms, parent: parent, owner: owner, stewards: stewards,
				  lacking: lacking, document: document {.ref, .format, .content, partly: document.partly IS NOT NULL}} AS node
				ORDER BY n.id
				"""
			.formatted(PAGE.formatted("u.link"));
		Map<String, Object> parameters = parameters(viewer, after, size);
		parameters.put("of", selection.of());
		return page(cypher, parameters, ExportRows.ROWS::domain);
	}

	/**
	 * A page of teams.
	 * @param viewer who looks
	 * @param after the id of the one before; empty for the first page
	 * @param size how many at most
	 * @return the teams, by id
	 */
	public List<ExportedTeam> teams(Viewer viewer, String after, int size) {
		String cypher = """
				MATCH (me:Person {id: $viewer, active: true})
				MATCH (n:Team)
				WHERE n.id > $after
				%s
				CALL (n) {
				  OPTIONAL MATCH (n)-[said:PART_OF]->(t:Team)
				  RETURN t {.key, .name} AS parent, t IS NOT NULL AND said.documents IS NULL AS placed
				  LIMIT 1
				}
				CALL (n) {
				  MATCH (n)-[:REACHED_AT]->(c:Channel)
				  WITH c
				  ORDER BY c.position
				  RETURN collect(c {.kind, .name, .url}) AS channels
				}
				RETURN n {.id, .key, .name, .description, .type, channels: channels, parent: parent, placed: placed, lacking: lacking,
				  document: document {.ref, .format, .content, partly: document.partly IS NOT NULL}} AS node
				ORDER BY n.id
				"""
			.formatted(PAGE.formatted("u.link"));
		return page(cypher, parameters(viewer, after, size), ExportRows.ROWS::team);
	}

	/**
	 * A page of people.
	 * @param viewer who looks
	 * @param after the id of the one before; empty for the first page
	 * @param size how many at most
	 * @return the people, by id
	 */
	public List<ExportedPerson> people(Viewer viewer, String after, int size) {
		String cypher = """
				MATCH (me:Person {id: $viewer, active: true})
				MATCH (n:Person)
				WHERE n.id > $after
				%s
				CALL (n) {
				  MATCH (n)-[place:MEMBER_OF]->(t:Team)
				  WITH t, any(document IN coalesce(place.documents, []) WHERE document STARTS WITH 'group:') AS stated
				  ORDER BY t.key
				  RETURN collect(t.key) AS teams, collect(CASE WHEN stated THEN t.key END) AS stated
				}
				RETURN n {.id, .key, .name, .email, teams: teams, stated: stated, lacking: lacking,
				  document: document {.ref, .format, .content, partly: document.partly IS NOT NULL}} AS node
				ORDER BY n.id
				""".formatted(PAGE.formatted("u.key"));
		return page(cypher, parameters(viewer, after, size), ExportRows.ROWS::person);
	}

	/**
	 * A page of applications.
	 * @param viewer who looks
	 * @param after the id of the one before; empty for the first page
	 * @param size how many at most
	 * @return the applications, by id
	 */
	public List<ExportedApplication> applications(Viewer viewer, String after, int size) {
		String cypher = """
				%s
				MATCH (n:Application)
				WHERE n.id > $after
				WITH sight, n
				ORDER BY n.id
				LIMIT $size
				OPTIONAL MATCH (document:Document)-[:DESCRIBES]->(n)
				CALL (n) {
				  OPTIONAL MATCH (n)<-[:OWNS]-(t:Team)
				  RETURN t {.key, .name} AS owner
				  LIMIT 1
				}
				CALL (n) {
				  MATCH (n)-[:LACKS]->(u:UnresolvedReference)
				  RETURN collect(u.link) AS lacking
				}
				CALL (sight, document) {
				  MATCH (i:InputPort {document: document.ref})-[:READS]->(:OutputPort)<-[:OFFERS]-(p:DataProduct)
				  WHERE NOT %s
				  RETURN collect(i.contractId) AS hidden
				}
				RETURN n {.id, .key, .name, .description, .type, owner: owner, hidden: hidden, whole: sight.administers, lacking: lacking,
				  document: document {.ref, .format, .content, partly: document.partly IS NOT NULL}} AS node
				ORDER BY n.id
				"""
			.formatted(ProductSight.VIEWER, ProductSight.VISIBLE);
		return page(cypher, parameters(viewer, after, size), ExportRows.ROWS::application);
	}

	private <T> List<T> page(String cypher, Map<String, Object> parameters, Function<Map<String, Value>, T> reading) {
		return this.graph.read((transaction) -> transaction.rows(cypher, parameters))
			.stream()
			.map((Row row) -> reading.apply(row.nested("node").columns()))
			.toList();
	}

	private Map<String, Object> parameters(Viewer viewer, String after, int size) {
		Map<String, Object> parameters = new HashMap<>();
		parameters.put("viewer", viewer.person());
		parameters.put("now", this.clock.instant());
		parameters.put("after", after);
		parameters.put("size", size);
		return parameters;
	}

}
