package io.meshgate.graph.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import io.meshgate.graph.Transaction;
import io.meshgate.graph.descriptor.ApplicationDescriptor;
import io.meshgate.graph.descriptor.InputPortEntry;
import io.meshgate.graph.descriptor.NodeKey;
import io.meshgate.graph.descriptor.NodeType;
import io.meshgate.graph.descriptor.OutputPortEntry;
import org.jspecify.annotations.Nullable;

/**
 * Writes the ports that documents state and removes those they no longer state. An output
 * port that somebody subscribes to is never removed.
 */
final class Ports {

	static Map<String, @Nullable Object> stated(Arrival arrival) {
		return new Entry().with("document", arrival.ref())
			.with("ports", arrival.descriptor().outputs().stream().map(OutputPortEntry::key).toList())
			.with("contracts",
					arrival.descriptor()
						.outputs()
						.stream()
						.map((port) -> new Entry().with("key", port.key()).with("contractId", port.contractId()).map())
						.toList())
			.with("inputs", arrival.descriptor().inputs().stream().map(InputPortEntry::key).toList())
			.map();
	}

	void write(Transaction tx, Landing landing) {
		if (!landing.updated().isEmpty()) {
			List<Map<String, @Nullable Object>> updated = landing.updated().stream().map(Ports::stated).toList();
			secure(tx, updated);
			loosenReaders(tx, updated);
			removeOutputs(tx, updated);
			resetInputs(tx, updated);
		}
		outputs(tx, landing);
		inputs(tx, landing, NodeType.DATA_PRODUCT);
		inputs(tx, landing, NodeType.APPLICATION);
	}

	/**
	 * Whoever asks for a port locks its product as well, so that no port goes meanwhile.
	 */
	private static void secure(Transaction tx, List<Map<String, @Nullable Object>> updated) {
		String cypher = """
				UNWIND $updated AS row
				MATCH (:OutputPort {document: row.document})<-[:OFFERS]-(p:DataProduct)
				WITH DISTINCT p
				ORDER BY p.id
				SET p._lock = true
				RETURN count(p) AS locked
				""";
		tx.rows(cypher, Map.of("updated", updated));
	}

	private static void loosenReaders(Transaction tx, List<Map<String, @Nullable Object>> updated) {
		// Readers of a port that goes, or that now serves another contract, look again.
		String cypher = """
				UNWIND $updated AS row
				MATCH (o:OutputPort {document: row.document})<-[r:READS]-(i:InputPort)
				WHERE NOT any(port IN row.contracts
				  WHERE port.key = o.key
				    AND coalesce(port.contractId, '') = coalesce(o.contractId, ''))
				  AND (i.document IS NOT NULL OR i.contractId IS NOT NULL)
				WITH i, r, coalesce(i.contractId, o.key) AS wanted, CASE
				  WHEN i.contractId IS NULL THEN 'READS_PORT'
				  WHEN i.document STARTS WITH 'component:' THEN 'READS_ENTITY'
				  ELSE 'READS_CONTRACT' END AS link
				DELETE r
				MERGE (u:UnresolvedReference {ref: coalesce(i.document, 'portal') + '|' + link + '|' + i.key + '|' + wanted})
				SET u.document = i.document,
				  u.link = link,
				  u.type = 'OUTPUT_PORT',
				  u.key = wanted,
				  u.version = i.version
				MERGE (i)-[:LACKS]->(u)
				""";
		tx.rows(cypher, Map.of("updated", updated));
	}

	private static void removeOutputs(Transaction tx, List<Map<String, @Nullable Object>> updated) {
		String cypher = """
				UNWIND $updated AS row
				MATCH (o:OutputPort {document: row.document})
				CALL (o) {
				  MATCH (o)-[governed:GOVERNED_BY]->(:Contract)
				  DELETE governed
				}
				WITH o, row
				WHERE NOT o.key IN row.ports
				  AND NOT EXISTS { (:Subscription)-[:TO]->(o) }
				  AND NOT EXISTS { (o)<-[:ABOUT|AFFECTS]-(said) WHERE said.contract IS NULL }
				  AND NOT EXISTS { (reads:PortReads {port: o.id}) }
				CALL (o) {
				  MATCH (o)-[bound:BOUND_TO]->(d:Dataset)
				  DELETE bound
				  WITH d
				  WHERE NOT EXISTS { (d)--() }
				  DELETE d
				}
				DETACH DELETE o
				""";
		tx.rows(cypher, Map.of("updated", updated));
	}

	private static void resetInputs(Transaction tx, List<Map<String, @Nullable Object>> updated) {
		String cypher = """
				UNWIND $updated AS row
				MATCH (i:InputPort {document: row.document})
				CALL (i) {
				  MATCH (i)-[tie:READS|CONSUMES]-()
				  DELETE tie
				}
				WITH i, row
				WHERE NOT i.key IN row.inputs
				DETACH DELETE i
				""";
		tx.rows(cypher, Map.of("updated", updated));
	}

	private static void outputs(Transaction tx, Landing landing) {
		String cypher = """
				UNWIND $rows AS row
				MERGE (o:OutputPort {key: row.key})
				ON CREATE SET o.id = row.id
				SET o.name = row.name,
				  o.type = row.type,
				  o.version = row.version,
				  o.platform = row.platform,
				  o.location = row.location,
				  o.contractId = row.contractId,
				  o.entityRef = row.entityRef,
				  o.document = row.document
				REMOVE o.removedAt
				WITH o, row
				CALL (o) {
				  MATCH (o)<-[record:OFFERED]-()
				  DELETE record
				}
				MATCH (d:Document {ref: row.document})
				CALL (o, d) {
				  MATCH (d)-[:DESCRIBES]->(p:DataProduct)
				  MERGE (p)-[:OFFERS]->(o)
				}
				CALL (o, d) {
				  WITH o, d
				  WHERE d.nodeType = 'OUTPUT_PORT'
				  MERGE (d)-[:DESCRIBES]->(o)
				}
				""";
		List<Map<String, @Nullable Object>> rows = new ArrayList<>();
		landing.all()
			.forEach((arrival) -> arrival.descriptor().outputs().forEach((port) -> rows.add(row(arrival, port))));
		if (!rows.isEmpty()) {
			tx.rows(cypher, Map.of("rows", rows));
		}
	}

	private static void inputs(Transaction tx, Landing landing, NodeType consumer) {
		String cypher = """
				UNWIND $rows AS row
				MERGE (i:InputPort {key: row.key})
				ON CREATE SET i.id = row.id
				SET i.name = row.name,
				  i.version = row.version,
				  i.contractId = row.contractId,
				  i.document = row.document
				WITH i, row
				WHERE row.consumer IS NOT NULL
				MATCH (c:%s {key: row.consumer})
				MERGE (c)-[:CONSUMES]->(i)
				""";
		List<Map<String, @Nullable Object>> rows = new ArrayList<>();
		landing.all()
			.stream()
			.filter((arrival) -> arrival.descriptor().node().type() == consumer)
			.forEach((arrival) -> arrival.descriptor().inputs().forEach((port) -> rows.add(row(arrival, port))));
		if (!rows.isEmpty()) {
			tx.rows(cypher.formatted(consumer.label()), Map.of("rows", rows));
		}
	}

	private static Map<String, @Nullable Object> row(Arrival arrival, OutputPortEntry port) {
		return new Entry().with("document", arrival.ref())
			.with("id", arrival.portId(port.key()))
			.with("key", port.key())
			.with("name", port.name())
			.with("type", port.type())
			.with("version", port.version())
			.with("platform", port.platform())
			.with("location", port.location())
			.with("contractId", port.contractId())
			.with("entityRef", port.entityRef())
			.map();
	}

	private static Map<String, @Nullable Object> row(Arrival arrival, InputPortEntry port) {
		return new Entry().with("document", arrival.ref())
			.with("id", arrival.portId(port.key()))
			.with("key", port.key())
			.with("name", port.name())
			.with("version", port.version())
			.with("contractId", port.contractId())
			.with("consumer", consumer(arrival))
			.map();
	}

	private static @Nullable String consumer(Arrival arrival) {
		NodeKey node = arrival.descriptor().node();
		return (arrival.descriptor() instanceof ApplicationDescriptor application && !application.consumesItself())
				? null : node.key();
	}

}
