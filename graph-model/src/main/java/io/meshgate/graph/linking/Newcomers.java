package io.meshgate.graph.linking;

import java.util.Collection;
import java.util.List;
import java.util.Map;

import io.meshgate.graph.Transaction;

/**
 * Makes those references due that may have waited for what has come since: what documents
 * have just written, and who has signed in for the first time. Nobody is kept at the door
 * until an import has ended, so a person leaves a {@code Newcomer} behind, for the next
 * import or whoever looks for them before. Whatever else is made in the portal meets what
 * waits for it at once, so that an import looks at few references however many wait.
 */
public final class Newcomers {

	private Newcomers() {
	}

	/**
	 * Whether anybody has signed in for the first time since somebody looked.
	 * @param tx any transaction
	 * @return whether there is one
	 */
	static boolean areThere(Transaction tx) {
		String cypher = """
				RETURN EXISTS { (:Newcomer) } AS waiting
				""";
		return tx.one(cypher, Map.of()).holds("waiting");
	}

	/**
	 * Takes those who have signed in for the first time.
	 * @param tx a write transaction, which no import runs beside
	 * @return what they are called
	 */
	static List<String> take(Transaction tx) {
		String cypher = """
				MATCH (newcomer:Newcomer)
				WITH newcomer, newcomer.names AS names
				DETACH DELETE newcomer
				WITH names
				UNWIND names AS name
				RETURN DISTINCT name
				""";
		return tx.rows(cypher, Map.of()).stream().map((row) -> row.text("name")).toList();
	}

	/**
	 * Looks who waited for what is new.
	 * @param tx an import's transaction, which no other import runs beside
	 * @param documents what has been written in it
	 */
	public static void announce(Transaction tx, Collection<String> documents) {
		String cypher = """
				CALL () {
				  UNWIND $documents AS document
				  MATCH (:Document {ref: document})-[:DESCRIBES]->(n)
				  UNWIND [n.key, n.name, n.contractId] AS name
				  RETURN name
				  UNION
				  UNWIND $documents AS document
				  MATCH (:Document {ref: document})-[:DESCRIBES]->(:Domain)<-[:DEFINED_IN]-(t:Term)
				  RETURN t.key AS name
				  UNION
				  UNWIND $documents AS document
				  MATCH (o:OutputPort {document: document})
				  UNWIND [o.key, o.entityRef, o.contractId] AS name
				  RETURN name
				  UNION
				  MATCH (newcomer:Newcomer)
				  WITH newcomer, newcomer.names AS names
				  DETACH DELETE newcomer
				  WITH names
				  UNWIND names AS name
				  RETURN name
				}
				WITH DISTINCT toLower(name) AS name
				MATCH (u:UnresolvedReference {folded: name})
				SET u.due = true
				""";
		tx.rows(cypher, Map.of("documents", documents));
	}

}
