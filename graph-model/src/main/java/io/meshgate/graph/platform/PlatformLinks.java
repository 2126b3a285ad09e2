package io.meshgate.graph.platform;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import io.meshgate.graph.Transaction;
import io.meshgate.graph.product.ProductId;

/**
 * Ties output ports to the registered platforms that they name, whichever of the two came
 * first. Whoever ties stands in line with imports, so that no port and no platform come
 * to be at once without seeing each other.
 */
public final class PlatformLinks {

	/** A key goes before a name, and a name that several platforms have ties nothing. */
	private static final String TYING = """
			CALL (o) {
			  MATCH (o)-[old:RUNS_ON]->(:Platform)
			  DELETE old
			}
			CALL (o) {
			  MATCH (f:Platform)
			  WHERE NOT EXISTS { (o)<-[:OFFERED]-() }
			    AND (f.key = toLower(o.platform) OR toLower(f.name) = toLower(o.platform))
			  WITH o, f.key = toLower(o.platform) AS byKey, collect(f) AS found
			  ORDER BY byKey DESC
			  LIMIT 1
			  WITH o, found
			  WHERE size(found) = 1
			  UNWIND found AS f
			  CREATE (o)-[:RUNS_ON]->(f)
			}
			""";

	private PlatformLinks() {
	}

	/**
	 * Ties the ports of a product.
	 * @param transaction the change's own, which stands in line
	 * @param product whose ports were made
	 */
	public static void tieProduct(Transaction transaction, ProductId product) {
		String cypher = """
				MATCH (:DataProduct {id: $product})-[:OFFERS]->(o:OutputPort)
				""" + TYING;
		transaction.rows(cypher, Map.of("product", product));
	}

	/**
	 * Ties the ports that documents have written.
	 * @param transaction the import's
	 * @param documents the documents
	 */
	public static void tieDocuments(Transaction transaction, Collection<String> documents) {
		String cypher = """
				UNWIND $documents AS document
				MATCH (o:OutputPort {document: document})
				WHERE o.platform IS NOT NULL OR EXISTS { (o)-[:RUNS_ON]->() }
				WITH o
				""" + TYING;
		transaction.rows(cypher, Map.of("documents", documents));
	}

	/**
	 * Ties the ports that name a platform by any of these words.
	 * @param transaction the change's own, which stands in line
	 * @param words keys and names that a platform has or had
	 */
	public static void tieNamed(Transaction transaction, Collection<String> words) {
		String cypher = """
				MATCH (o:OutputPort)
				WHERE toLower(o.platform) IN $words
				""" + TYING;
		List<String> lower = words.stream().map((word) -> word.toLowerCase(Locale.ROOT)).distinct().toList();
		transaction.rows(cypher, Map.of("words", lower));
	}

}
