package io.meshgate.graph.linking;

import java.util.HashMap;
import java.util.Map;

import io.meshgate.graph.Transaction;
import io.meshgate.graph.glossary.TermRelation;
import io.meshgate.graph.words.Findable;

/**
 * Says which terms data products are about, and what terms are to each other. Never
 * defines one.
 */
final class TermLinks {

	private TermLinks() {
	}

	static void about(Transaction tx, Map<String, Object> parameters) {
		String cypher = """
				UNWIND $refs AS ref
				MATCH (u:UnresolvedReference {ref: ref})<-[:LACKS]-(p:DataProduct)
				MATCH (t:Term {key: u.key})
				MERGE (p)-[about:IS_ABOUT]->(t)
				ON CREATE SET about.document = u.document
				DETACH DELETE u
				RETURN DISTINCT p.id AS product
				""";
		Findable.refreshTied(tx, tx.rows(cypher, parameters).stream().map((row) -> row.text("product")).toList());
	}

	/** A pair has one edge, from the lower id to the higher. */
	static void relate(Transaction tx, TermRelation as, Map<String, Object> parameters) {
		String cypher = """
				UNWIND $refs AS ref
				MATCH (u:UnresolvedReference {ref: ref})<-[:LACKS]-(s:Term)
				MATCH (t:Term {key: u.key})
				WHERE s <> t
				WITH u, CASE WHEN s.id < t.id THEN s ELSE t END AS low, CASE WHEN s.id < t.id THEN t ELSE s END AS high
				MERGE (low)-[tie:RELATES_TO]->(high)
				SET tie.as = $as
				DETACH DELETE u
				""";
		Map<String, Object> all = new HashMap<>(parameters);
		all.put("as", as);
		tx.rows(cypher, all);
	}

}
