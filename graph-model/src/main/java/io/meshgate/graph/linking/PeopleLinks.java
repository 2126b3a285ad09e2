package io.meshgate.graph.linking;

import java.util.Map;

import io.meshgate.graph.Transaction;
import io.meshgate.graph.person.PersonId;

/**
 * Puts people into teams, always as plain members, and over domains as stewards.
 */
final class PeopleLinks {

	private static final String JOINING = """
			MATCH (d:Document {ref: u.document})
			MERGE (p)-[edge:MEMBER_OF]->(t)
			ON CREATE SET edge.role = 'MEMBER',
			  edge.since = d.importedAt,
			  edge.roleSince = $now,
			  edge.documents = []
			WITH u, edge, u.document AS document
			%s
			DETACH DELETE u
			""".formatted(TheMany.SAY);

	private PeopleLinks() {
	}

	static void memberOf(Transaction tx, Map<String, Object> parameters) {
		String cypher = """
				UNWIND $refs AS ref
				MATCH (u:UnresolvedReference {ref: ref})<-[:LACKS]-(p:Person)
				MATCH (t:Team {key: u.key})
				""";
		lock(tx, cypher, parameters);
		tx.rows(cypher + JOINING, parameters);
	}

	static void hasMember(Transaction tx, Map<String, Object> parameters) {
		String cypher = """
				UNWIND $refs AS ref
				MATCH (u:UnresolvedReference {ref: ref})<-[:LACKS]-(t:Team)
				MATCH (p:Person {key: u.key})
				""";
		lock(tx, cypher, parameters);
		tx.rows(cypher + JOINING, parameters);
	}

	/**
	 * Somebody may be given a role at this moment, which makes the membership the
	 * portal's: it is no document's then. Whoever comes in may come to the side that asks
	 * for what awaits them.
	 */
	private static void lock(Transaction tx, String finding, Map<String, Object> parameters) {
		String teams = finding + """
				WITH DISTINCT t
				ORDER BY t.id
				SET t._lock = true
				""";
		String people = finding + """
				WITH p, t
				WHERE NOT EXISTS { (p)-[:MEMBER_OF]->(t) }
				WITH DISTINCT p
				ORDER BY p.id
				SET p._lock = true
				RETURN p.id AS id
				""";
		tx.rows(teams, parameters);
		Leavers.add(tx, tx.rows(people, parameters).stream().map((row) -> new PersonId(row.text("id"))).toList());
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
