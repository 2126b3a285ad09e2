package io.meshgate.graph.linking;

import java.util.Map;

import io.meshgate.graph.Transaction;
import io.meshgate.graph.history.Past;

/**
 * Gives each owned node its one owner, a team. Never creates one.
 */
final class OwnerLinks {

	private static final String GIVING = giving("OWNS");

	/**
	 * Who keeps a dataset of a domain does not work in that domain by it, as who owns a
	 * product there does, so that it is an edge of its own.
	 */
	private static final String KEEPING = giving("KEEPS");

	private static final String THE_ONLY_TEAM = """
			UNWIND $refs AS ref
			MATCH (u:UnresolvedReference {ref: ref})<-[:LACKS]-(s)
			MATCH (:Person {key: u.key})-[:MEMBER_OF]->(t:Team)
			WITH u, s, collect(DISTINCT t) AS teams
			WHERE size(teams) = 1
			WITH u, s, teams[0] AS t
			""";

	private OwnerLinks() {
	}

	private static String giving(String type) {
		return TheLast.SAID + """
				CALL (s, t) {
				  MATCH (s)<-[old:%1$s]-(other)
				  WHERE other <> t
				  %3$s
				}
				MERGE (t)-[edge:%1$s]->(s)
				ON CREATE SET edge.document = document, edge.since = $now
				%2$s
				FOREACH (u IN said | DETACH DELETE u)
				""".formatted(type, Doubts.CONFIRM, Past.end("old"));
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
		tx.rows(THE_ONLY_TEAM + GIVING, parameters);
	}

	static void keeper(Transaction tx, Map<String, Object> parameters) {
		String cypher = """
				UNWIND $refs AS ref
				MATCH (u:UnresolvedReference {ref: ref})<-[:LACKS]-(s)
				MATCH (t:Team {key: u.key})
				""" + KEEPING;
		tx.rows(cypher, parameters);
	}

	static void keeperPerson(Transaction tx, Map<String, Object> parameters) {
		tx.rows(THE_ONLY_TEAM + KEEPING, parameters);
	}

}
