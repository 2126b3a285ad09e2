package io.meshgate.graph.product.version;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import io.meshgate.graph.Transaction;
import io.meshgate.graph.person.Viewer;
import io.meshgate.graph.product.ProductId;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the version of a product wherever it is no longer the one that was kept last. It
 * is written in the transaction that gave it, under the product's lock, and never
 * changed.
 */
public final class Versioning {

	private static final String KEEPING = """
			CALL (p) {
			  OPTIONAL MATCH (p)-[:HAD_VERSION]->(last:ProductVersion)
			  RETURN last.version AS before, coalesce(last.number, 0) AS number
			  ORDER BY number DESC
			  LIMIT 1
			}
			WITH p, before, number + 1 AS number
			WHERE coalesce(before, '') <> coalesce(p.version, '')
			CREATE (p)-[:HAD_VERSION]->(v:ProductVersion {key: p.key + '|' + toString(number)})
			SET v.number = number, v.version = p.version, v.since = $at
			WITH v
			MATCH (by:Person {id: $by})
			CREATE (by)-[:VERSIONED]->(v)
			""";

	private Versioning() {
	}

	/**
	 * Keeps what somebody says in the portal.
	 * @param transaction the change's own, after the product is written
	 * @param product under the lock
	 * @param viewer who says it
	 * @param at when
	 */
	public static void keep(Transaction transaction, ProductId product, Viewer viewer, Instant at) {
		Map<String, @Nullable Object> parameters = new HashMap<>();
		parameters.put("id", product);
		parameters.put("by", viewer.person());
		parameters.put("at", at);
		transaction.rows("MATCH (p:DataProduct {id: $id})\n" + KEEPING, parameters);
	}

	/**
	 * Keeps what documents say.
	 * @param transaction the import's own, after the products are written
	 * @param products their keys
	 * @param at when
	 */
	public static void keepStated(Transaction transaction, Collection<String> products, Instant at) {
		Map<String, @Nullable Object> parameters = new HashMap<>();
		parameters.put("keys", List.copyOf(products));
		parameters.put("by", null);
		parameters.put("at", at);
		transaction.rows("UNWIND $keys AS key\nMATCH (p:DataProduct {key: key})\n" + KEEPING, parameters);
	}

}
