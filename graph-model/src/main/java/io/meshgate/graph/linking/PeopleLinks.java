package io.meshgate.graph.linking;

import java.util.Map;

import io.meshgate.graph.Transaction;

/**
 * Puts people into teams, always as plain members, and over domains as stewards.
 */
final class PeopleLinks {

	private static final String JOINING = """
			MATCH (d:Document {ref: u.document})
			MERGE (p)-[membership:MEMBER_OF]->(t)
			ON CREATE SET membership.role = 'MEMBER',
			  membership.since = d.importedAt,
			  membership.document = u.document
			DETACH DELETE u
			""";

	private PeopleLinks() {
	}

	static void memberOf(Transaction tx, Map<String, Object> parameters) {
		String cypher = """
				UNWIND $refs AS ref
				MATCH (u:UnresolvedReference {ref: ref})<-[:LACKS]-(p:Person)
				MATCH (t:Team {key: u.key})
				""" + JOINING;
		tx.rows(cypher, parameters);
	}

	static void hasMember(Transaction tx, Map<String, Object> parameters) {
		String cypher = """
				UNWIND $refs AS ref
				MATCH (u:UnresolvedReference {ref: ref})<-[:LACKS]-(t:Team)
				MATCH (p:Person {key: u.key})
				""" + JOINING;
		tx.rows(cypher, parameters);
	}

	static void steward(Transaction tx, Map<String, Object> parameters) {
		String cypher = """
				UNWIND $refs AS ref
				MATCH (u:UnresolvedReference {ref: ref})<-[:LACKS]-(s:Domain)
				MATCH (p:Person {key: u.key})
				MERGE (p)-[stewards:STEWARDS]->(s)
				ON CREATE SET stewards.document = u.document
				DETACH DELETE u
				""";
		tx.rows(cypher, parameters);
	}

}
