package io.meshgate.graph.linking;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import io.meshgate.graph.Row;
import io.meshgate.graph.Transaction;
import io.meshgate.graph.descriptor.Link;
import io.meshgate.graph.descriptor.NodeType;
import io.meshgate.graph.descriptor.Reference;
import io.meshgate.graph.history.Past;
import org.jspecify.annotations.Nullable;

/**
 * Holds every reference until its target is there. What a document says is stated anew
 * each time it changes; what only the portal said is left alone.
 */
public final class References {

	/**
	 * States the references of documents that nobody knew before. What one said that was
	 * forgotten with its thing may have been left, where a port outlasts that.
	 * @param tx the import's transaction
	 * @param stated by the documents they stand in; their nodes are there already
	 */
	public void stateFirst(Transaction tx, Map<String, List<Reference>> stated) {
		String forgetting = """
				UNWIND $documents AS document
				MATCH (u:UnresolvedReference {document: document})
				DETACH DELETE u
				""";
		String cypher = """
				UNWIND $rows AS row
				MATCH (s:%s {key: row.source})
				CREATE (s)-[:LACKS]->(:UnresolvedReference {
				  ref: row.ref,
				  document: row.document,
				  link: row.link,
				  type: row.type,
				  key: row.key,
				  folded: toLower(row.key),
				  version: row.version,
				  due: true
				})
				""";
		tx.rows(forgetting, Map.of("documents", stated.keySet()));
		state(tx, stated, cypher);
	}

	/**
	 * States the references of documents that have said something before.
	 * @param tx the import's transaction
	 * @param stated by the documents they stand in; their nodes are there already
	 */
	public void state(Transaction tx, Map<String, List<Reference>> stated) {
		String cypher = """
				UNWIND $rows AS row
				MATCH (s:%s {key: row.source})
				MERGE (u:UnresolvedReference {ref: row.ref})
				SET u.document = row.document,
				  u.link = row.link,
				  u.type = row.type,
				  u.key = row.key,
				  u.folded = toLower(row.key),
				  u.version = row.version,
				  u.due = true
				MERGE (s)-[:LACKS]->(u)
				""";
		state(tx, stated, cypher);
	}

	/** What a document says twice it says once. */
	private static void state(Transaction tx, Map<String, List<Reference>> stated, String cypher) {
		Map<NodeType, Map<String, Map<String, @Nullable Object>>> rows = new EnumMap<>(NodeType.class);
		stated.forEach((document, references) -> references
			.forEach((reference) -> rows.computeIfAbsent(reference.source().type(), (type) -> new LinkedHashMap<>())
				.put(ref(document, reference), row(document, reference))));
		rows.forEach((type, some) -> tx.rows(cypher.formatted(type.label()), Map.of("rows", some.values())));
	}

	/**
	 * Takes back what documents said about others, because they now say it anew. What is
	 * said again stays, and so does what other documents say as well; where something is
	 * said instead, the place and the owner stay until that is resolved.
	 * @param tx the import's transaction
	 * @param stated by the documents they stand in
	 * @param now when
	 */
	public void takeBack(Transaction tx, Map<String, List<Reference>> stated, Instant now) {
		String cypher = """
				UNWIND $rows AS row
				CALL (row) {
				  MATCH (u:UnresolvedReference {document: row.document})
				  DETACH DELETE u
				}
				MATCH (:Document {ref: row.document})-[:DESCRIBES]->(n)
				%2$s
				CALL (n, row) {
				  MATCH (n)-[said:IN_DOMAIN|OWNS|STEWARDS|SUCCEEDED_BY|KEEPS|DEFINED_IN|IN_GROUP|IS_ABOUT]-(other)
				  WHERE said.document = row.document
				    AND NOT type(said) + ' ' + n.key IN row.again
				    AND NOT (type(said) = 'STEWARDS' AND other.key IN row.stewards)
				  %3$s
				}
				CALL (n, row) {
				  MATCH (n)-[:OFFERS|HAS_COLUMN]->(part)-[said:SERVES|IS_ABOUT]->(target)
				  WHERE said.document = row.document
				  DELETE said
				  FOREACH (ignored IN CASE WHEN target:Dataset THEN [1] ELSE [] END |
				    SET target.due = true, part.due = true)
				}
				CALL (n, row) {
				  MATCH (n)<-[:DEFINED_IN*0..1]-(:Term)-[edge:RELATES_TO]-(:Term)
				  WHERE row.document IN edge.documents
				  WITH DISTINCT edge, row
				  %1$s
				}
				CALL (n, row) {
				  MATCH (n)-[edge:PART_OF]-()
				  WHERE row.document IN edge.documents
				    AND NOT row.document IN coalesce(edge.doubted, [])
				  %1$s
				}
				CALL (n, row) {
				  MATCH (n)-[edge:MEMBER_OF]-(other)
				  WHERE row.document IN edge.documents
				    AND NOT other.key IN row.members
				  %1$s
				}
				""".formatted(TheMany.UNSAY, Doubts.DOUBT, Past.end("said"));
		List<Map<String, Object>> rows = stated.entrySet()
			.stream()
			.map((entry) -> Doubts.row(entry.getKey(), entry.getValue()))
			.toList();
		if (!rows.isEmpty()) {
			lockTeams(tx, Map.of("rows", rows));
			Leavers.lock(tx, Map.of("rows", rows));
			Leavers.above(tx, """
					UNWIND $rows AS row
					MATCH (:Document {ref: row.document})-[:DESCRIBES]->(n:Team)-[place:PART_OF {answers: true}]-(:Team)
					WITH startNode(place) AS child""", Map.of("rows", rows));
			tx.rows(cypher, Map.of("rows", rows, "now", now));
		}
	}

	/**
	 * Somebody may be made an owner at this moment, which makes the membership the
	 * portal's: whoever changes memberships locks the team before they are read.
	 */
	private static void lockTeams(Transaction tx, Map<String, Object> parameters) {
		String cypher = """
				%s
				WITH DISTINCT endNode(membership) AS t
				ORDER BY t.id
				SET t._lock = true
				""".formatted(Leavers.MEMBERSHIPS);
		tx.rows(cypher, parameters);
	}

	/**
	 * What documents refer to in vain.
	 * @param tx a transaction after linking
	 * @param documents the documents
	 * @return by document; a document that lacks nothing is not in it
	 */
	public Map<String, List<Unresolved>> unresolved(Transaction tx, Collection<String> documents) {
		String cypher = """
				UNWIND $documents AS document
				MATCH (u:UnresolvedReference {document: document})
				RETURN DISTINCT u.document AS document,
				  u.link AS link,
				  u.key AS key,
				  u.version AS version,
				  coalesce(u.circle, false) AS circle
				ORDER BY document, link, key, version
				""";
		Map<String, List<Unresolved>> unresolved = new HashMap<>();
		tx.rows(cypher, Map.of("documents", documents))
			.forEach((row) -> unresolved.computeIfAbsent(row.text("document"), (document) -> new ArrayList<>())
				.add(new Unresolved(Link.valueOf(row.text("link")), row.text("key"), row.findText("version"),
						row.holds("circle"))));
		return unresolved;
	}

	/**
	 * The references that are new, or whose target may have come.
	 * @param tx a transaction
	 * @return what {@link DuePage} divides
	 */
	List<Row> due(Transaction tx) {
		String cypher = """
				MATCH (u:UnresolvedReference {due: true})
				RETURN u.link AS link,
				  u.ref AS ref,
				  u.document AS document
				ORDER BY ref
				""";
		return tx.rows(cypher, Map.of());
	}

	/**
	 * The references that wait for something of one of these names.
	 * @param tx a transaction
	 * @param types what they wait for
	 * @param names as they are written
	 * @return what {@link DuePage} divides
	 */
	List<Row> waiting(Transaction tx, Collection<NodeType> types, Collection<String> names) {
		String cypher = """
				UNWIND $names AS name
				MATCH (u:UnresolvedReference {folded: toLower(name)})
				WHERE u.type IN $types
				WITH DISTINCT u
				RETURN u.link AS link,
				  u.ref AS ref,
				  u.document AS document
				ORDER BY ref
				""";
		return tx.rows(cypher, Map.of("types", types, "names", names));
	}

	/**
	 * Lets those wait that nothing answers to. Those that cannot be decided yet, as
	 * because several answer to them or the tree would close into a circle, stay due.
	 */
	void rest(Transaction tx, DuePage page) {
		String cypher = """
				UNWIND $refs AS ref
				MATCH (u:UnresolvedReference {ref: ref})
				WHERE NOT (%s)
				REMOVE u.due
				""".formatted(answered(page.link().target()));
		tx.rows(cypher, Map.of("refs", page.refs()));
	}

	private static String answered(NodeType type) {
		return switch (type) {
			case DOMAIN, TEAM -> """
					EXISTS { (t:%1$s) WHERE t.key IN [u.key, u.folded] } OR EXISTS { (t:%1$s) WHERE t.name = u.key }
					""".formatted(type.label());
			case OUTPUT_PORT -> """
					EXISTS { (t:OutputPort) WHERE t.key = u.key }
					OR EXISTS { (t:OutputPort) WHERE t.entityRef = u.key }
					OR EXISTS { (t:OutputPort) WHERE t.contractId = u.key }
					""";
			case CONTRACT -> "EXISTS { (t:Contract) WHERE t.contractId = u.key }";
			case PERSON, DATA_PRODUCT, INPUT_PORT, APPLICATION, DATASET, DATASET_COLUMN, TERM, TERM_GROUP ->
				"EXISTS { (t:%s) WHERE t.key = u.key }".formatted(type.label());
		};
	}

	private static String ref(String document, Reference reference) {
		return document + "|" + reference.link() + "|" + reference.source().key() + "|" + reference.key();
	}

	private static Map<String, @Nullable Object> row(String document, Reference reference) {
		Map<String, @Nullable Object> row = new HashMap<>();
		row.put("ref", ref(document, reference));
		row.put("document", document);
		row.put("source", reference.source().key());
		row.put("link", reference.link());
		row.put("type", reference.link().target());
		row.put("key", reference.key());
		row.put("version", reference.version());
		return row;
	}

}
