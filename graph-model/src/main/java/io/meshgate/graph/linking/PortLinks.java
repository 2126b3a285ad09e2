package io.meshgate.graph.linking;

import java.util.List;
import java.util.Map;

import io.meshgate.graph.Transaction;

/**
 * Ties ports to their data products, to the contracts that govern them and to each other.
 * Where that can change what feeds what, the ids of the consuming products are answered.
 */
final class PortLinks {

	private PortLinks() {
	}

	static void governedBy(Transaction tx, Map<String, Object> parameters) {
		String cypher = """
				UNWIND $refs AS ref
				MATCH (u:UnresolvedReference {ref: ref})<-[:LACKS]-(o:OutputPort)
				MATCH (c:Contract {contractId: u.key})
				WITH u, o, collect(c) AS every
				WITH u, o, every, [c IN every WHERE c.version = u.version] AS same
				WITH u, o, CASE size(same) WHEN 0 THEN every ELSE same END AS found
				WHERE size(found) = 1
				WITH u, o, found[0] AS c
				MERGE (o)-[:GOVERNED_BY]->(c)
				DETACH DELETE u
				""";
		tx.rows(cypher, parameters);
	}

	static List<String> offeredBy(Transaction tx, Map<String, Object> parameters) {
		String cypher = """
				UNWIND $refs AS ref
				MATCH (u:UnresolvedReference {ref: ref})<-[:LACKS]-(o:OutputPort)
				MATCH (p:DataProduct {key: u.key})
				MERGE (p)-[:OFFERS]->(o)
				DETACH DELETE u
				WITH o
				MATCH (o)<-[:READS]-(:InputPort)<-[:CONSUMES]-(c:DataProduct)
				RETURN DISTINCT c.id AS consumer
				""";
		return consumers(tx, cypher, parameters);
	}

	static List<String> consumedBy(Transaction tx, Map<String, Object> parameters) {
		String cypher = """
				UNWIND $refs AS ref
				MATCH (u:UnresolvedReference {ref: ref})<-[:LACKS]-(i:InputPort)
				MATCH (p:DataProduct {key: u.key})
				MERGE (p)-[:CONSUMES]->(i)
				DETACH DELETE u
				RETURN DISTINCT p.id AS consumer
				""";
		return consumers(tx, cypher, parameters);
	}

	static List<String> readsEntity(Transaction tx, Map<String, Object> parameters) {
		String cypher = """
				UNWIND $refs AS ref
				MATCH (u:UnresolvedReference {ref: ref})<-[:LACKS]-(i:InputPort)
				MATCH (o:OutputPort {entityRef: u.key})
				MERGE (i)-[:READS]->(o)
				DETACH DELETE u
				WITH i
				MATCH (i)<-[:CONSUMES]-(c:DataProduct)
				RETURN DISTINCT c.id AS consumer
				""";
		return consumers(tx, cypher, parameters);
	}

	static List<String> readsContract(Transaction tx, Map<String, Object> parameters) {
		String cypher = """
				UNWIND $refs AS ref
				MATCH (u:UnresolvedReference {ref: ref})<-[:LACKS]-(i:InputPort)
				MATCH (o:OutputPort {contractId: u.key})
				WITH u, i, collect(o) AS every
				WITH u, i, every, [o IN every WHERE o.version = u.version] AS same
				WITH u, i, CASE size(same) WHEN 0 THEN every ELSE same END AS found
				WHERE size(found) = 1
				WITH u, i, found[0] AS o
				MERGE (i)-[:READS]->(o)
				DETACH DELETE u
				WITH i
				MATCH (i)<-[:CONSUMES]-(c:DataProduct)
				RETURN DISTINCT c.id AS consumer
				""";
		return consumers(tx, cypher, parameters);
	}

	private static List<String> consumers(Transaction tx, String cypher, Map<String, Object> parameters) {
		return tx.rows(cypher, parameters).stream().map((row) -> row.text("consumer")).toList();
	}

}
