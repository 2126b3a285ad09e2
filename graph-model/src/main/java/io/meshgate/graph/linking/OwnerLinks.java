package io.meshgate.graph.linking;

import java.util.Map;

import io.meshgate.graph.Transaction;

/**
 * Gives each owned node its one owner, a team. Never creates one.
 */
final class OwnerLinks {

	private static final String GIVING = TheLast.SAID + """
			CALL (s, t) {
			  MATCH (other:Team)-[old:OWNS]->(s)
			  WHERE other <> t
			  DELETE old
			}
			MERGE (t)-[owns:OWNS]->(s)
			ON CREATE SET owns.document = document
			FOREACH (u IN said | DETACH DELETE u)
			""";

	private OwnerLinks() {
	}

	static void owner(Transaction tx, Map<String, Object> parameters) {
		String cypher = """
				UNWIND $refs AS ref
				MATCH (u:UnresolvedReference {ref: ref})<-[:LACKS]-(s)
				MATCH (t:Team {key: u.key})
				""" + GIVING;
		tx.rows(cypher, parameters);
	}

	static void ownerNamed(Transaction tx, Map<String, Object> parameters) {
		String cypher = """
				UNWIND $refs AS ref
				MATCH (u:UnresolvedReference {ref: ref})<-[:LACKS]-(s)
				""" + TheOnly.named("Team") + GIVING;
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
				""" + GIVING;
		tx.rows(cypher, parameters);
	}

}
