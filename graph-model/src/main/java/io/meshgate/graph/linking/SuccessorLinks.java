package io.meshgate.graph.linking;

import java.util.Map;

import io.meshgate.graph.Transaction;

/**
 * Says what comes after data products that are about to end.
 */
final class SuccessorLinks {

	private SuccessorLinks() {
	}

	static void successor(Transaction tx, Map<String, Object> parameters) {
		String cypher = """
				UNWIND $refs AS ref
				MATCH (u:UnresolvedReference {ref: ref})<-[:LACKS]-(s)
				MATCH (t:DataProduct {key: u.key})
				WHERE t <> s
				""" + TheLast.SAID + """
				CALL (s, t) {
				  MATCH (s)-[old:SUCCEEDED_BY]->(other)
				  WHERE other <> t
				  DELETE old
				}
				MERGE (s)-[next:SUCCEEDED_BY]->(t)
				ON CREATE SET next.document = document
				FOREACH (u IN said | DETACH DELETE u)
				""";
		lock(tx, parameters);
		tx.rows(cypher, parameters);
	}

	/**
	 * Whoever answers for a product may announce its end at this moment, and decides what
	 * comes after it: they lock it before.
	 */
	private static void lock(Transaction tx, Map<String, Object> parameters) {
		String cypher = """
				UNWIND $refs AS ref
				MATCH (u:UnresolvedReference {ref: ref})<-[:LACKS]-(s)
				WHERE EXISTS { (:DataProduct {key: u.key}) }
				WITH DISTINCT s
				ORDER BY s.id
				SET s._lock = true
				""";
		tx.rows(cypher, parameters);
	}

}
