package io.meshgate.graph.linking;

import java.util.Map;

import io.meshgate.graph.Transaction;

/**
 * Gives each owned node its one owner, a team. Never creates one.
 */
final class OwnerLinks {

	private OwnerLinks() {
	}

	static void owner(Transaction tx, Map<String, Object> parameters) {
		String cypher = """
				UNWIND $refs AS ref
				MATCH (u:UnresolvedReference {ref: ref})<-[:LACKS]-(s)
				MATCH (t:Team {key: u.key})
				CALL (s, t) {
				  MATCH (other:Team)-[old:OWNS]->(s)
				  WHERE other <> t
				  DELETE old
				}
				MERGE (t)-[owns:OWNS]->(s)
				ON CREATE SET owns.document = u.document
				DETACH DELETE u
				""";
		tx.rows(cypher, parameters);
	}

	static void ownerNamed(Transaction tx, Map<String, Object> parameters) {
		String cypher = """
				UNWIND $refs AS ref
				MATCH (u:UnresolvedReference {ref: ref})<-[:LACKS]-(s)
				CALL (u) {
				  MATCH (t:Team {key: toLower(u.key)})
				  RETURN t, 0 AS distance
				  UNION
				  MATCH (t:Team {name: u.key})
				  RETURN t, 1 AS distance
				}
				WITH u, s, t, min(distance) AS distance
				WITH u, s, collect(CASE distance WHEN 0 THEN t END) AS byKey, collect(t) AS any
				WITH u, s, CASE size(byKey) WHEN 1 THEN byKey ELSE any END AS found
				WHERE size(found) = 1
				WITH u, s, found[0] AS t
				CALL (s, t) {
				  MATCH (other:Team)-[old:OWNS]->(s)
				  WHERE other <> t
				  DELETE old
				}
				MERGE (t)-[owns:OWNS]->(s)
				ON CREATE SET owns.document = u.document
				DETACH DELETE u
				""";
		tx.rows(cypher, parameters);
	}

	static void ownerPerson(Transaction tx, Map<String, Object> parameters) {
		String cypher = """
				UNWIND $refs AS ref
				MATCH (u:UnresolvedReference {ref: ref})<-[:LACKS]-(s)
				MATCH (:Person {key: u.key})-[:MEMBER_OF]->(t:Team)
				WITH u, s, collect(DISTINCT t) AS teams
				WHERE size(teams) = 1
				WITH u, s, teams[0] AS t
				CALL (s, t) {
				  MATCH (other:Team)-[old:OWNS]->(s)
				  WHERE other <> t
				  DELETE old
				}
				MERGE (t)-[owns:OWNS]->(s)
				ON CREATE SET owns.document = u.document
				DETACH DELETE u
				""";
		tx.rows(cypher, parameters);
	}

}
