package io.meshgate.graph.linking;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import io.meshgate.graph.Row;
import io.meshgate.graph.Transaction;
import io.meshgate.graph.history.Past;
import io.meshgate.graph.words.Findable;

/**
 * Ties ports to their data products, to the contracts that govern them, to what they give
 * out and to each other. Where that can change what feeds what, the ids of the consuming
 * products are answered.
 */
final class PortLinks {

	private static final String READING = """
			MERGE (s)-[:READS]->(t)
			DETACH DELETE u
			WITH s
			MATCH (s)<-[:CONSUMES]-(c:DataProduct)
			RETURN DISTINCT c.id AS consumer
			""";

	private PortLinks() {
	}

	/**
	 * Of a contract that its owners published, a port is under the version they put it
	 * under.
	 */
	static void governedBy(Transaction tx, Map<String, Object> parameters) {
		String governed = """
				UNWIND $refs AS ref
				MATCH (u:UnresolvedReference {ref: ref})<-[:LACKS]-(s:OutputPort)
				MATCH (s)-[:GOVERNED_BY {published: true}]->(:Contract {contractId: u.key})
				DETACH DELETE u
				""";
		String cypher = """
				UNWIND $refs AS ref
				MATCH (u:UnresolvedReference {ref: ref})<-[:LACKS]-(s:OutputPort)
				MATCH (t:Contract {contractId: u.key})
				""" + TheOnly.OF_THE_VERSION + """
				MERGE (s)-[:GOVERNED_BY]->(t)
				DETACH DELETE u
				WITH s, t
				CALL (t) {
				  MATCH (t)-[:NAMES]->(d:Dataset)
				  SET d.due = true
				}
				RETURN DISTINCT s.id AS port
				""";
		tx.rows(governed, parameters);
		Findable.refreshTied(tx, tx.rows(cypher, parameters).stream().map((row) -> row.text("port")).toList());
	}

	static void serves(Transaction tx, Map<String, Object> parameters) {
		String cypher = """
				UNWIND $refs AS ref
				MATCH (u:UnresolvedReference {ref: ref})<-[:LACKS]-(s:OutputPort)
				MATCH (t:Dataset {key: u.key})
				MERGE (s)-[serves:SERVES]->(t)
				SET serves.document = u.document, t.givenOut = true, t.due = true
				REMOVE serves.origin
				DETACH DELETE u
				""";
		tx.rows(cypher, parameters);
	}

	/**
	 * A port has one product. It stays with the one it has until the other is there.
	 */
	static List<String> offeredBy(Transaction tx, Map<String, Object> parameters) {
		String cypher = """
				UNWIND $refs AS ref
				MATCH (u:UnresolvedReference {ref: ref})<-[:LACKS]-(o:OutputPort)
				MATCH (p:DataProduct {key: u.key})
				CALL (o, p) {
				  MATCH (o)<-[old:OFFERS]-(other:DataProduct)
				  WHERE other <> p
				  %s
				  RETURN collect(other.id) AS left
				}
				MERGE (p)-[offers:OFFERS]->(o)
				ON CREATE SET offers.since = $now
				FOREACH (moved IN CASE left WHEN [] THEN [] ELSE [o] END | SET moved.due = true, moved.leftBy = left)
				DETACH DELETE u
				WITH o, left
				CALL (o) {
				  MATCH (o)-[:GOVERNED_BY|BOUND_TO|SERVES|NAMES*1..2]->(d:Dataset)
				  SET d.due = true
				}
				RETURN DISTINCT o.id AS port,
				  left
				""".formatted(Past.end("old"));
		String reading = """
				MATCH (o:OutputPort)<-[:OFFERS|READS]-(near)<-[:CONSUMES*0..1]-(c:DataProduct)
				WHERE o.id IN $ports
				RETURN DISTINCT c.id AS consumer
				""";
		lockMoved(tx, parameters);
		List<Row> moved = tx.rows(cypher, parameters);
		List<String> ports = moved.stream().map((row) -> row.text("port")).toList();
		Findable.refresh(tx,
				Stream.concat(ports.stream(), moved.stream().flatMap((row) -> row.texts("left").stream()))
					.distinct()
					.toList());
		return consumers(tx, reading, Map.of("ports", ports));
	}

	/** Whoever asks for a port has locked its product. */
	private static void lockMoved(Transaction tx, Map<String, Object> parameters) {
		String cypher = """
				UNWIND $refs AS ref
				MATCH (u:UnresolvedReference {ref: ref})<-[:LACKS]-(:OutputPort)<-[:OFFERS]-(old:DataProduct)
				MATCH (new:DataProduct {key: u.key})
				WHERE old <> new
				UNWIND [old, new] AS p
				WITH DISTINCT p
				ORDER BY p.id
				SET p._lock = true
				""";
		tx.rows(cypher, parameters);
	}

	static List<String> consumedBy(Transaction tx, Map<String, Object> parameters) {
		String cypher = """
				UNWIND $refs AS ref
				MATCH (u:UnresolvedReference {ref: ref})<-[:LACKS]-(i:InputPort)
				MATCH (p:DataProduct {key: u.key})
				MERGE (p)-[:CONSUMES]->(i)
				DETACH DELETE u
				RETURN DISTINCT p.id AS consumer
				""";
		return consumers(tx, cypher, parameters);
	}

	static List<String> readsEntity(Transaction tx, Map<String, Object> parameters) {
		String cypher = """
				UNWIND $refs AS ref
				MATCH (u:UnresolvedReference {ref: ref})<-[:LACKS]-(s:InputPort)
				MATCH (t:OutputPort {entityRef: u.key})
				WHERE NOT EXISTS { (t)<-[:OFFERED]-() }
				""" + READING;
		return consumers(tx, cypher, parameters);
	}

	static List<String> readsContract(Transaction tx, Map<String, Object> parameters) {
		String cypher = """
				UNWIND $refs AS ref
				MATCH (u:UnresolvedReference {ref: ref})<-[:LACKS]-(s:InputPort)
				MATCH (t:OutputPort {contractId: u.key})
				WHERE NOT EXISTS { (t)<-[:OFFERED]-() }
				""" + TheOnly.OF_THE_VERSION + READING;
		return consumers(tx, cypher, parameters);
	}

	static List<String> readsPort(Transaction tx, Map<String, Object> parameters) {
		String cypher = """
				UNWIND $refs AS ref
				MATCH (u:UnresolvedReference {ref: ref})<-[:LACKS]-(s:InputPort)
				MATCH (t:OutputPort {key: u.key})
				WHERE NOT EXISTS { (t)<-[:OFFERED]-() }
				""" + READING;
		return consumers(tx, cypher, parameters);
	}

	private static List<String> consumers(Transaction tx, String cypher, Map<String, Object> parameters) {
		return tx.rows(cypher, parameters).stream().map((row) -> row.text("consumer")).toList();
	}

}
