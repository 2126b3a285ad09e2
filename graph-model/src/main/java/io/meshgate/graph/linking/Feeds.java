package io.meshgate.graph.linking;

import java.util.Collection;
import java.util.List;
import java.util.Map;

import io.meshgate.graph.Transaction;

/**
 * Keeps the derived edge between data products true: one product feeds another exactly
 * while an input port of the other reads one of its output ports.
 */
public final class Feeds {

	private Feeds() {
	}

	/**
	 * Derives anew what feeds the products.
	 * @param tx the transaction that changed what they read
	 * @param consumers their ids
	 */
	public static void refresh(Transaction tx, Collection<String> consumers) {
		String cypher = """
				UNWIND $consumers AS id
				MATCH (c:DataProduct {id: id})
				CALL (c) {
				  MATCH (s:DataProduct)-[old:FEEDS]->(c)
				  WHERE NOT EXISTS {
				    (c)-[:CONSUMES]->(:InputPort)-[:READS]->(:OutputPort)<-[:OFFERS]-(s)
				  }
				  DELETE old
				}
				CALL (c) {
				  MATCH (c)-[:CONSUMES]->(:InputPort)-[:READS]->(:OutputPort)<-[:OFFERS]-(s:DataProduct)
				  WHERE s <> c
				  WITH DISTINCT c, s
				  MERGE (s)-[:FEEDS]->(c)
				}
				""";
		if (!consumers.isEmpty()) {
			tx.rows(cypher, Map.of("consumers", consumers));
		}
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
