package io.meshgate.graph.linking;

import java.util.HashMap;
import java.util.Map;

import io.meshgate.graph.Transaction;
import io.meshgate.graph.glossary.TermRelation;
import io.meshgate.graph.words.Findable;

/**
 * Ties terms to their groups and domains, to each other, and to what is about them. Never
 * defines one.
 */
final class TermLinks {

	private TermLinks() {
	}

	static void group(Transaction tx, Map<String, Object> parameters) {
		place(tx, parameters, "TermGroup", "IN_GROUP");
	}

	static void definedIn(Transaction tx, Map<String, Object> parameters) {
		place(tx, parameters, "Domain", "DEFINED_IN");
	}

	private static void place(Transaction tx, Map<String, Object> parameters, String label, String type) {
		String cypher = """
				UNWIND $refs AS ref
				MATCH (u:UnresolvedReference {ref: ref})<-[:LACKS]-(s:Term)
				MATCH (t:%1$s {key: u.key})
				%3$s
				CALL (s, t) {
				  MATCH (s)-[old:%2$s]->(other)
				  WHERE other <> t
				  DELETE old
				}
				MERGE (s)-[lies:%2$s]->(t)
				ON CREATE SET lies.document = document
				FOREACH (u IN said | DETACH DELETE u)
				""".formatted(label, type, TheLast.SAID);
		tx.rows(cypher, parameters);
	}

	static void about(Transaction tx, Map<String, Object> parameters) {
		String cypher = """
				UNWIND $refs AS ref
				MATCH (u:UnresolvedReference {ref: ref})<-[:LACKS]-(s)
				MATCH (t:Term {key: u.key})
				MERGE (s)-[about:IS_ABOUT]->(t)
				ON CREATE SET about.document = u.document
				DETACH DELETE u
				WITH DISTINCT s
				WHERE s:DataProduct
				RETURN s.id AS product
				""";
		Findable.refreshTied(tx, tx.rows(cypher, parameters).stream().map((row) -> row.text("product")).toList());
	}

	/**
	 * A pair has one relation, which several documents may state; one that the portal
	 * made stays as it is, and the portal's.
	 */
	static void relate(Transaction tx, TermRelation as, Map<String, Object> parameters) {
		String cypher = """
				UNWIND $refs AS ref
				MATCH (u:UnresolvedReference {ref: ref})<-[:LACKS]-(s:Term)
				MATCH (t:Term {key: u.key})
				WHERE t <> s
				WITH u, CASE WHEN s.key < t.key THEN s ELSE t END AS low, CASE WHEN s.key < t.key THEN t ELSE s END AS high
				MERGE (low)-[edge:RELATES_TO]-(high)
				ON CREATE SET edge.documents = []
				WITH u, edge, u.document AS document
				%s
				FOREACH (_ IN CASE WHEN edge.documents IS NOT NULL THEN [1] ELSE [] END | SET edge.as = $as)
				DETACH DELETE u
				"""
			.formatted(TheMany.SAY);
		Map<String, Object> all = new HashMap<>(parameters);
		all.put("as", as);
		tx.rows(cypher, all);
	}

}
