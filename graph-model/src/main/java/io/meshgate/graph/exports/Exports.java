package io.meshgate.graph.exports;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import io.meshgate.graph.Graph;
import io.meshgate.graph.Row;
import io.meshgate.graph.person.Viewer;
import io.meshgate.graph.port.ContractSight;
import io.meshgate.graph.port.InputPort;
import io.meshgate.graph.product.ProductSight;

/**
 * Products and contracts as a viewer sees them, page by page in the order of their ids,
 * so that a mesh of any size can be handed out.
 */
public final class Exports {

	private final Graph graph;

	private final Clock clock;

	/**
	 * Reads from the graph.
	 * @param graph the mesh
	 * @param clock tells which grants cover now
	 */
	public Exports(Graph graph, Clock clock) {
		this.graph = graph;
		this.clock = clock;
	}

	/**
	 * A page of products.
	 * @param viewer who looks
	 * @param selection which ones
	 * @param after the id of the one before; empty for the first page
	 * @param size how many at most
	 * @return those that the viewer may see, by id
	 */
	public List<ExportedProduct> products(Viewer viewer, Selection selection, String after, int size) {
		String cypher = """
				%s
				MATCH (p:DataProduct)
				WHERE p.id > $after AND %s AND %s
				WITH sight, p
				ORDER BY p.id
				LIMIT $size
				CALL (p) {
				  OPTIONAL MATCH (p)-[:IN_DOMAIN]->(d:Domain)
				  RETURN d {.key, .name} AS domain
				  ORDER BY d.key
				  LIMIT 1
				}
				CALL (p) {
				  OPTIONAL MATCH (p)<-[:OWNS]-(t:Team)
				  RETURN t {.key, .name} AS owner
				  ORDER BY t.key
				  LIMIT 1
				}
				CALL (sight, p) {
				  WITH p AS ending
				  CALL (sight, ending) {
				    OPTIONAL MATCH (ending)-[:SUCCEEDED_BY]->(p:DataProduct)
				    WHERE %s
				    RETURN p {.key, .name} AS successor
				    ORDER BY p.key
				    LIMIT 1
				  }
				  RETURN successor
				}
				CALL (p) {
				  MATCH (p)-[:OFFERS]->(o:OutputPort)
				  OPTIONAL MATCH (document:Document)-[:DESCRIBES]->(o)
				  WITH o, document
				  ORDER BY o.key
				  RETURN collect(o {.id, .key, .name, .type, .version, .platform, .location, .contractId,
				    .example, .termsOfUse, .termsLocation,
				    contractVersion: head([(o)-[:GOVERNED_BY {published: true}]->(c:Contract) | c.version]),
				    document: document {.ref, .format, .content, partly: document.partly IS NOT NULL}}) AS outputs
				}
				%s
				CALL (p) {
				  MATCH (p)-[:LACKS]->(u:UnresolvedReference)
				  RETURN collect(u.link) AS lacking, min(CASE u.link WHEN 'OWNER_PERSON' THEN u.key END) AS awaited
				}
				%s
				OPTIONAL MATCH (document:Document)-[:DESCRIBES]->(p)
				RETURN p {
				  .id, .key, .name, .description, .kind, .status, .sunsetAt, .visibility, .version, .tags,
				  successor: successor, domain: domain, owner: owner, outputs: outputs, inputs: inputs, hidden: hidden, particulars: particulars, whole: sight.administers,
				  lacking: lacking, awaitedOwner: awaited, document: document {.ref, .format, .content, partly: document.partly IS NOT NULL}
				} AS product
				ORDER BY p.id
				"""
			.formatted(ProductSight.VIEWER, selection.scope().condition(), ProductSight.VISIBLE, ProductSight.VISIBLE,
					reading("p"), ExportedParticulars.COLLECTING);
		return page(cypher, parameters(viewer, selection, after, size)).stream()
			.map((row) -> ExportRows.ROWS.product(row.nested("product").columns()))
			.toList();
	}

	/**
	 * A page of contracts.
	 * @param viewer who looks
	 * @param selection which ones
	 * @param after the id of the one before; empty for the first page
	 * @param size how many at most
	 * @return those that the viewer may see, by id
	 */
	public List<ExportedContract> contracts(Viewer viewer, Selection selection, String after, int size) {
		String cypher = """
				%s
				MATCH (c:Contract)
				WHERE c.id > $after AND ($contract IS NULL OR c.id = $contract) AND (
				  $loose AND %s OR NOT $loose AND EXISTS {
				    MATCH (c)<-[:GOVERNED_BY]-(:OutputPort)<-[:OFFERS]-(p:DataProduct)
				    WHERE %s AND %s
				  }
				)
				WITH c
				ORDER BY c.id
				LIMIT $size
				OPTIONAL MATCH (document:Document)-[:DESCRIBES]->(c)
				WITH c, coalesce(document {.ref, .format, .content, partly: document.partly IS NOT NULL},
				  c {ref: c.key, format: 'yaml', content: c.document, partly: false}) AS document
				CALL (c) {
				  MATCH (said:ColumnClassification {contractId: c.contractId})
				  RETURN collect(said {.object, .column, .classification}) AS classified
				}
				RETURN c {
				  .id, .contractId, .version, .name, .status, classified: classified,
				  document: CASE WHEN document.content IS NOT NULL THEN document END
				} AS contract
				ORDER BY c.id
				""".formatted(ProductSight.VIEWER, ContractSight.VISIBLE, selection.scope().condition(),
				ProductSight.VISIBLE);
		boolean one = selection.scope() == Selection.Scope.CONTRACT;
		Map<String, Object> parameters = parameters(viewer, selection, after, size);
		parameters.put("contract", one ? selection.of() : null);
		parameters.put("loose", one || selection.scope() == Selection.Scope.MESH);
		return page(cypher, parameters).stream()
			.map((row) -> ExportRows.ROWS.contract(row.nested("contract").columns()))
			.toList();
	}

	/**
	 * Adds the columns {@code inputs} and {@code hidden}: what is read of others, with
	 * the source where the viewer sees it, and what stands in documents for the others.
	 * What was stated in the portal looks the same whether it is hidden or missing.
	 */
	static String reading(String consumer) {
		return """
				CALL (sight, %1$s) {
				  MATCH (%1$s)-[:CONSUMES]->(i:InputPort)
				  OPTIONAL MATCH (i)-[:READS]->(o:OutputPort)
				  OPTIONAL MATCH (i)-[:LACKS]->(awaited:UnresolvedReference {link: 'READS_PORT'})
				  CALL (sight, o) {
				    OPTIONAL MATCH (o)<-[:OFFERS]-(p:DataProduct)
				    RETURN coalesce(%2$s, false) AS shown
				  }
				  WITH i, coalesce(CASE WHEN shown THEN o.key END, awaited.key) AS source,
				    o IS NULL AND NOT %3$s OR shown OR coalesce(i.stated, false) AS told
				  ORDER BY i.name, i.version, i.id
				  RETURN
				    collect(CASE WHEN told THEN i {.id, .name, .version, .contractId, source: source,
				      apart: coalesce(i.document, '') STARTS WITH 'component:'} END) AS inputs,
				    collect(CASE WHEN NOT told THEN i.contractId END) AS hidden
				}
				""".formatted(consumer, ProductSight.VISIBLE, InputPort.LEFT_HIDDEN);
	}

	private List<Row> page(String cypher, Map<String, Object> parameters) {
		return this.graph.read((transaction) -> transaction.rows(cypher, parameters));
	}

	private Map<String, Object> parameters(Viewer viewer, Selection selection, String after, int size) {
		Map<String, Object> parameters = new HashMap<>();
		parameters.put("viewer", viewer.person());
		parameters.put("now", this.clock.instant());
		parameters.put("of", selection.of());
		parameters.put("after", after);
		parameters.put("size", size);
		return parameters;
	}

}
