package io.meshgate.graph.lineage.feed;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;

import io.meshgate.graph.Transaction;
import io.meshgate.graph.port.OutputPortId;

/**
 * Keeps the derived edges between products, and between output ports, true: one product
 * feeds another exactly while an input port of the other reads one of its output ports,
 * and that port then feeds all output ports of the other, but those of which a document
 * says that they are made of something else. What holds no more is kept beside it, with
 * the day it ended; what ends and begins at one moment, as in an import, never ended.
 */
public final class Feeds {

	/** What is read is collected first: many more may read the same. */
	private static final String KEPT = """
			UNWIND $products AS id
			WITH DISTINCT id
			MATCH %1$s
			WITH p, c,
			  COLLECT { MATCH %3$s RETURN DISTINCT s } AS sources,
			  COLLECT { MATCH (s:%2$s)-[:FEEDS {source: 'INPUT_PORT'}]->(c) RETURN s } AS fed
			CALL (c, sources) {
			  MATCH (s:%2$s)-[old:FEEDS {source: 'INPUT_PORT'}]->(c)
			  WHERE NOT s IN sources
			  CREATE (s)-[former:FED]->(c)
			  SET former = properties(old), former.endedAt = $now
			  DELETE old
			}
			CALL (p, c, sources, fed) {
			  UNWIND [s IN sources WHERE NOT s IN fed] AS s
			  WITH p, c, s
			  WHERE NOT EXISTS { (s)<-[:OFFERS*0..1]-(p) }
			  OPTIONAL MATCH (s)-[former:FED {source: 'INPUT_PORT', endedAt: $now}]->(c)
			  WITH c, s, min(former.firstSeenAt) AS since, collect(former) AS formers
			  CREATE (s)-[:FEEDS {source: 'INPUT_PORT', firstSeenAt: coalesce(since, $now)}]->(c)
			  FOREACH (former IN formers | DELETE former)
			}
			""";

	private static final String PRODUCTS = KEPT.formatted("(p:DataProduct {id: id}) WITH p, p AS c", "DataProduct",
			"(p)-[:CONSUMES]->(:InputPort)-[:READS]->(:OutputPort)<-[:OFFERS]-(s:DataProduct)");

	private static final String PORTS = KEPT.formatted("(p:DataProduct {id: id})-[:OFFERS]->(c:OutputPort)",
			"OutputPort", """
					(p)-[:CONSUMES]->(i:InputPort)-[:READS]->(s:OutputPort)<-[:OFFERS]-(:DataProduct)
					WHERE c.inputContracts IS NULL OR i.contractId IN c.inputContracts""");

	private Feeds() {
	}

	/**
	 * Derives anew what feeds the products.
	 * @param tx the transaction that changed what they read or offer
	 * @param products their ids
	 * @param now when
	 */
	public static void refresh(Transaction tx, Collection<String> products, Instant now) {
		if (!products.isEmpty()) {
			Map<String, Object> parameters = Map.of("products", products, "now", now);
			tx.rows(PRODUCTS, parameters);
			tx.rows(PORTS, parameters);
		}
	}

	/**
	 * Ends what feeds output ports that go, and what they feed.
	 * @param tx the transaction that takes them away
	 * @param ports which ones
	 * @param now when
	 */
	public static void end(Transaction tx, Collection<OutputPortId> ports, Instant now) {
		String cypher = """
				UNWIND $ports AS id
				MATCH (:OutputPort {id: id})-[old:FEEDS]-(:OutputPort)
				WITH DISTINCT old, startNode(old) AS source, endNode(old) AS target
				CREATE (source)-[former:FED]->(target)
				SET former = properties(old), former.endedAt = $now
				DELETE old
				""";
		tx.rows(cypher, Map.of("ports", ports, "now", now));
	}

	/**
	 * The products that what these documents wrote may feed, before it changes.
	 * @param tx the import's transaction
	 * @param documents the documents
	 * @return the consumers' ids
	 */
	public static List<String> consumersAround(Transaction tx, Collection<String> documents) {
		String cypher = """
				UNWIND $documents AS document
				CALL (document) {
				  MATCH (:InputPort {document: document})<-[:CONSUMES]-(c:DataProduct)
				  RETURN c
				  UNION
				  MATCH (:OutputPort {document: document})<-[:READS]-(:InputPort)<-[:CONSUMES]-(c:DataProduct)
				  RETURN c
				}
				RETURN DISTINCT c.id AS consumer
				""";
		return documents.isEmpty() ? List.of()
				: tx.rows(cypher, Map.of("documents", documents)).stream().map((row) -> row.text("consumer")).toList();
	}

}
