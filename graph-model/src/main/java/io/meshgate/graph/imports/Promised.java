package io.meshgate.graph.imports;

import java.util.Collection;
import java.util.List;
import java.util.Map;

import io.meshgate.graph.Transaction;
import io.meshgate.graph.product.ProductId;

/**
 * Makes products promise what their contracts state. It comes last in an import, when
 * every port is under the contract that governs it, so that no promise goes and comes
 * back without what was measured of it.
 */
public final class Promised {

	/**
	 * Tells a promise from all others: which port it is about, and what of which contract
	 * it follows from. The contract's version is not among it, so a promise outlasts the
	 * versions that state it, with all that was measured of it.
	 */
	private static final String KEY = "toString(size(o.key)) + '|' + o.key + '|' + t.stated";

	/**
	 * Derives anew what the products promise that documents speak of. What the portal
	 * made or changed is left alone.
	 * @param tx a locked transaction, after linking
	 * @param documents those that were written
	 * @return how many products were looked at
	 */
	public int refresh(Transaction tx, Collection<String> documents) {
		if (documents.isEmpty()) {
			return 0;
		}
		List<String> products = lock(tx, documents);
		if (!products.isEmpty()) {
			promise(tx, Map.of("products", products));
			takeBack(tx, Map.of("products", products));
		}
		return products.size();
	}

	/**
	 * Derives anew what one product promises.
	 * @param tx a transaction that has locked the product
	 * @param product which one
	 */
	public void refresh(Transaction tx, ProductId product) {
		promise(tx, Map.of("products", List.of(product)));
		takeBack(tx, Map.of("products", List.of(product)));
	}

	/**
	 * Most products promise nothing and are under no contract. That may be looked at
	 * before they are locked: whoever puts a port under one stands in line with imports.
	 */
	private static List<String> lock(Transaction tx, Collection<String> documents) {
		String cypher = """
				UNWIND $documents AS document
				MATCH (:Document {ref: document})-[:DESCRIBES]->(n:DataProduct|OutputPort|Contract)
				CALL (n) {
				  MATCH (n:DataProduct)
				  RETURN n AS p
				  UNION
				  MATCH (n:OutputPort)<-[:OFFERS]-(p:DataProduct)
				  RETURN p
				  UNION
				  MATCH (n:OutputPort)<-[:ABOUT]-(:Objective)<-[:PROMISES]-(p:DataProduct)
				  RETURN p
				  UNION
				  MATCH (n:Contract)<-[:GOVERNED_BY]-(:OutputPort)<-[:OFFERS]-(p:DataProduct)
				  RETURN p
				}
				WITH DISTINCT p
				WHERE EXISTS { (p)-[:PROMISES]->() } OR EXISTS { (p)-[:OFFERS]->()-[:GOVERNED_BY]->() }
				WITH p
				ORDER BY p.id
				SET p._lock = true
				RETURN p.id AS id
				""";
		return tx.rows(cypher, Map.of("documents", documents)).stream().map((row) -> row.text("id")).toList();
	}

	private static void promise(Transaction tx, Map<String, Object> parameters) {
		String cypher = """
				UNWIND $products AS id
				MATCH (p:DataProduct {id: id})-[:OFFERS]->(o:OutputPort)-[:GOVERNED_BY]->(c:Contract)
				MATCH (c)-[:STATES]->(t:ContractTerm)
				MERGE (ob:Objective {key: %s})
				ON CREATE SET ob.id = randomUUID(), ob.contract = c.key, ob.version = 1, ob.name = t.property
				MERGE (p)-[:PROMISES]->(ob)
				WITH p, o, c, t, ob
				CALL (p, ob) {
				  MATCH (other:DataProduct)-[promised:PROMISES]->(ob)
				  WHERE other <> p
				  DELETE promised
				}
				WITH o, c, t, ob
				WHERE ob.contract IS NOT NULL
				SET ob.contract = c.key,
				  ob.property = t.property,
				  ob.element = t.element,
				  ob.driver = t.driver,
				  ob.statement = t.statement,
				  ob.comparison = t.comparison,
				  ob.target = t.target,
				  ob.unit = t.unit,
				  ob.description = t.description
				MERGE (ob)-[:ABOUT]->(o)
				""".formatted(KEY);
		tx.rows(cypher, parameters);
	}

	private static void takeBack(Transaction tx, Map<String, Object> parameters) {
		String cypher = """
				UNWIND $products AS id
				MATCH (p:DataProduct {id: id})-[:PROMISES]->(ob:Objective)
				WHERE ob.contract IS NOT NULL AND NOT EXISTS {
				  MATCH (p)-[:OFFERS]->(o:OutputPort)-[:GOVERNED_BY]->(c:Contract)-[:STATES]->(t:ContractTerm)
				  WHERE ob.key = %s
				}
				CALL (ob) {
				  MATCH (m:Measurement {objective: ob.id})
				  DELETE m
				}
				DETACH DELETE ob
				""".formatted(KEY);
		tx.rows(cypher, parameters);
	}

}
