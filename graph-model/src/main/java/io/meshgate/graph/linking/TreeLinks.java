package io.meshgate.graph.linking;

import java.util.Map;

import io.meshgate.graph.Transaction;
import io.meshgate.graph.descriptor.NodeType;
import io.meshgate.graph.history.Past;

/**
 * Puts domains, teams, data products and groups of terms into their trees. An edge that
 * would close a circle is taken out again and its reference stays, marked.
 */
final class TreeLinks {

	/** Finds the teams on the circles that what documents say would close. */
	private static final String GIVING_WAY = """
			UNWIND $refs AS ref
			MATCH (u:UnresolvedReference {ref: ref})<-[:LACKS]-(s:Team)-[:PART_OF]->(t:Team)
			WHERE t.key = u.key
			MATCH (t)-[:PART_OF*0..]->(child:Team)-[:PART_OF*1..]->(s)""";

	/**
	 * Takes out the {@code edges} that close circles, and marks their {@code references}.
	 */
	private static final String OPENING = """
			CALL (edges) {
			  UNWIND edges AS edge
			  %s
			}
			FOREACH (reference IN references | SET reference.circle = true)
			""".formatted(Past.end("edge"));

	private TreeLinks() {
	}

	static void parent(Transaction tx, NodeType type, Map<String, Object> parameters) {
		String cypher = """
				UNWIND $refs AS ref
				MATCH (u:UnresolvedReference {ref: ref})<-[:LACKS]-(s:%1$s)
				MATCH (t:%1$s {key: u.key})
				%2$s
				CALL (s, t) {
				  MATCH (s)-[old:PART_OF]->(other:%1$s)
				  WHERE other <> t
				  %4$s
				}
				MERGE (s)-[edge:PART_OF]->(t)
				ON CREATE SET edge.documents = []
				WITH said, edge, document
				%3$s
				FOREACH (u IN said[..-1] | DETACH DELETE u)
				""".formatted(type.label(), TheLast.SAID, TheMany.SAY, Past.end("old"));
		if (type == NodeType.TEAM) {
			Leavers.above(tx, Leavers.PLACED, parameters);
		}
		tx.rows(cypher, parameters);
		if (type == NodeType.TEAM) {
			Leavers.above(tx, GIVING_WAY, parameters);
		}
		giveWay(tx, parameters);
		openCircles(tx, parameters);
		settle(tx, parameters);
	}

	static void teamChild(Transaction tx, Map<String, Object> parameters) {
		// What the child says of its own parent counts for more.
		String cypher = """
				UNWIND $refs AS ref
				MATCH (u:UnresolvedReference {ref: ref})<-[:LACKS]-(s:Team)
				MATCH (c:Team {key: u.key})
				WHERE c <> s
				  AND NOT EXISTS { (c)-[:PART_OF]->(:Team) }
				WITH c, s, u
				ORDER BY s.key
				WITH c, head(collect(s)) AS parent
				MERGE (c)-[edge:PART_OF]->(parent)
				ON CREATE SET edge.documents = []
				""";
		tx.rows(cypher, parameters);
		openChildCircles(tx, parameters);
		sayChildren(tx, parameters);
		settleChildren(tx, parameters);
	}

	private static void openChildCircles(Transaction tx, Map<String, Object> parameters) {
		String cypher = """
				UNWIND $refs AS ref
				MATCH (u:UnresolvedReference {ref: ref})<-[:LACKS]-(s:Team)
				MATCH (c:Team {key: u.key})
				OPTIONAL MATCH (c)-[edge:PART_OF]->(s)
				WITH u, s, c, edge
				WHERE s = c
				  OR edge IS NOT NULL AND EXISTS { (s)-[:PART_OF]->*(c) }
				WITH collect(DISTINCT edge) AS edges, collect(u) AS references
				""" + OPENING;
		tx.rows(cypher, parameters);
	}

	/** The child may say the same, or a document before this one. */
	private static void sayChildren(Transaction tx, Map<String, Object> parameters) {
		String cypher = """
				UNWIND $refs AS ref
				MATCH (u:UnresolvedReference {ref: ref})<-[:LACKS]-(s:Team)
				MATCH (:Team {key: u.key})-[edge:PART_OF]->(s)
				WITH edge, u.document AS document
				""" + TheMany.SAY;
		tx.rows(cypher, parameters);
	}

	private static void settleChildren(Transaction tx, Map<String, Object> parameters) {
		String cypher = """
				UNWIND $refs AS ref
				MATCH (u:UnresolvedReference {ref: ref})
				MATCH (c:Team {key: u.key})
				WHERE EXISTS { (c)-[:PART_OF]->(:Team) }
				DETACH DELETE u
				""";
		tx.rows(cypher, parameters);
	}

	/** What the last document to say so doubts closes no circle. */
	private static void giveWay(Transaction tx, Map<String, Object> parameters) {
		String cypher = """
				UNWIND $refs AS ref
				MATCH (u:UnresolvedReference {ref: ref})<-[:LACKS]-(s)-[:PART_OF]->(t)
				WHERE t.key = u.key
				MATCH (t)-[way:PART_OF*]->(s)
				UNWIND way AS edge
				WITH DISTINCT edge
				WHERE edge.doubted IS NOT NULL
				  AND all(document IN edge.documents WHERE document IN edge.doubted)
				""" + Past.end("edge");
		tx.rows(cypher, parameters);
	}

	private static void openCircles(Transaction tx, Map<String, Object> parameters) {
		String cypher = """
				UNWIND $refs AS ref
				MATCH (u:UnresolvedReference {ref: ref})<-[:LACKS]-(s)-[edge:PART_OF]->(t)
				WHERE t.key = u.key
				  AND EXISTS { (t)-[:PART_OF]->*(s) }
				WITH collect(DISTINCT edge) AS edges, collect(u) AS references
				""" + OPENING;
		tx.rows(cypher, parameters);
	}

	private static void settle(Transaction tx, Map<String, Object> parameters) {
		String cypher = """
				UNWIND $refs AS ref
				MATCH (u:UnresolvedReference {ref: ref})<-[:LACKS]-(s)-[:PART_OF]->(t)
				WHERE t.key = u.key
				DETACH DELETE u
				""";
		tx.rows(cypher, parameters);
	}

}
