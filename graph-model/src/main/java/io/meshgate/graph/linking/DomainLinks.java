package io.meshgate.graph.linking;

import java.util.Map;

import io.meshgate.graph.Transaction;

/**
 * Lays data products into their one domain. Never creates one.
 */
final class DomainLinks {

	private DomainLinks() {
	}

	static void domain(Transaction tx, Map<String, Object> parameters) {
		String cypher = """
				UNWIND $refs AS ref
				MATCH (u:UnresolvedReference {ref: ref})<-[:LACKS]-(s)
				MATCH (t:Domain {key: u.key})
				CALL (s, t) {
				  MATCH (s)-[old:IN_DOMAIN]->(other)
				  WHERE other <> t
				  DELETE old
				}
				MERGE (s)-[lies:IN_DOMAIN]->(t)
				ON CREATE SET lies.document = u.document
				DETACH DELETE u
				""";
		tx.rows(cypher, parameters);
	}

	static void domainNamed(Transaction tx, Map<String, Object> parameters) {
		String cypher = """
				UNWIND $refs AS ref
				MATCH (u:UnresolvedReference {ref: ref})<-[:LACKS]-(s)
				CALL (u) {
				  MATCH (t:Domain {key: toLower(u.key)})
				  RETURN t, 0 AS distance
				  UNION
				  MATCH (t:Domain {name: u.key})
				  RETURN t, 1 AS distance
				}
				WITH u, s, t, min(distance) AS distance
				WITH u, s, collect(CASE distance WHEN 0 THEN t END) AS byKey, collect(t) AS any
				WITH u, s, CASE size(byKey) WHEN 1 THEN byKey ELSE any END AS found
				WHERE size(found) = 1
				WITH u, s, found[0] AS t
				CALL (s, t) {
				  MATCH (s)-[old:IN_DOMAIN]->(other)
				  WHERE other <> t
				  DELETE old
				}
				MERGE (s)-[lies:IN_DOMAIN]->(t)
				ON CREATE SET lies.document = u.document
				DETACH DELETE u
				""";
		tx.rows(cypher, parameters);
	}

}
