package io.meshgate.graph.linking;

import java.util.Map;

import io.meshgate.graph.Transaction;

/**
 * Lays data products into their one domain. Never creates one.
 */
final class DomainLinks {

	private static final String LAYING = TheLast.SAID + """
			CALL (s, t) {
			  MATCH (s)-[old:IN_DOMAIN]->(other)
			  WHERE other <> t
			  DELETE old
			}
			MERGE (s)-[edge:IN_DOMAIN]->(t)
			ON CREATE SET edge.document = document
			%s
			FOREACH (u IN said | DETACH DELETE u)
			""".formatted(Doubts.CONFIRM);

	private DomainLinks() {
	}

	static void domain(Transaction tx, Map<String, Object> parameters) {
		String cypher = """
				UNWIND $refs AS ref
				MATCH (u:UnresolvedReference {ref: ref})<-[:LACKS]-(s)
				MATCH (t:Domain {key: u.key})
				""" + LAYING;
		tx.rows(cypher, parameters);
	}

	static void domainNamed(Transaction tx, Map<String, Object> parameters) {
		String cypher = """
				UNWIND $refs AS ref
				MATCH (u:UnresolvedReference {ref: ref})<-[:LACKS]-(s)
				""" + TheOnly.named("Domain") + LAYING;
		tx.rows(cypher, parameters);
	}

}
