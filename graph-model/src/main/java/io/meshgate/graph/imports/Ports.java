package io.meshgate.graph.imports;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import io.meshgate.graph.Transaction;
import io.meshgate.graph.descriptor.ApplicationDescriptor;
import io.meshgate.graph.descriptor.InputPortEntry;
import io.meshgate.graph.descriptor.NodeKey;
import io.meshgate.graph.descriptor.NodeType;
import io.meshgate.graph.descriptor.OutputPortEntry;
import io.meshgate.graph.outbox.Event;
import io.meshgate.graph.outbox.EventType;
import io.meshgate.graph.port.OutputPortId;
import io.meshgate.graph.port.authoring.PortRemoval;
import io.meshgate.graph.port.authoring.Readers;
import io.meshgate.graph.product.ProductId;
import io.meshgate.graph.words.Findable;
import org.jspecify.annotations.Nullable;

/**
 * Writes the ports that documents state, and takes away those they no longer state.
 */
final class Ports {

	private final PortRemoval removal = new PortRemoval();

	static Map<String, @Nullable Object> stated(Arrival arrival) {
		return new Entry().with("document", arrival.ref())
			.with("ports", arrival.descriptor().outputs().stream().map(OutputPortEntry::key).toList())
			.with("contracts",
					arrival.descriptor()
						.outputs()
						.stream()
						.map((port) -> new Entry().with("key", port.key())
							.with("contractId", port.contractId())
							.with("contractVersion", port.contractVersion())
							.map())
						.toList())
			.with("inputs", arrival.descriptor().inputs().stream().map(InputPortEntry::key).toList())
			.map();
	}

	/** Answers what went and what ended with it, to be told. */
	List<Event> write(Transaction tx, Landing landing) {
		List<Event> told = List.of();
		List<Map<String, @Nullable Object>> updated = landing.updated().stream().map(Ports::stated).toList();
		if (!updated.isEmpty()) {
			secure(tx, updated);
			Readers.lookAgain(tx, reassigned(tx, updated));
			told = dropped(tx, updated, landing.at());
			ungovern(tx, updated);
			resetInputs(tx, updated);
		}
		outputs(tx, landing);
		serveWhatWasPublished(tx, updated);
		inputs(tx, landing, NodeType.DATA_PRODUCT);
		inputs(tx, landing, NodeType.APPLICATION);
		return told;
	}

	private List<Event> dropped(Transaction tx, List<Map<String, @Nullable Object>> updated, Instant at) {
		Map<OutputPortId, ProductId> gone = gone(tx, updated);
		List<Event> told = new ArrayList<>();
		gone.forEach((port, product) -> told
			.add(Event.of(EventType.OUTPUT_PORT_REMOVED, product.value(), Map.of("outputPort", port.value()), at)));
		told.addAll(this.removal.remove(tx, gone.keySet(), at).ended());
		return told;
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

	/**
	 * The ports that serve another contract from now on, so that their readers look
	 * again.
	 */
	private static List<OutputPortId> reassigned(Transaction tx, List<Map<String, @Nullable Object>> updated) {
		String cypher = """
				UNWIND $updated AS row
				UNWIND row.contracts AS port
				MATCH (o:OutputPort {key: port.key, document: row.document})
				WHERE coalesce(port.contractId, '') <> coalesce(o.contractId, '')
				  AND NOT (port.contractId IS NULL AND EXISTS { (o)-[:GOVERNED_BY {published: true}]->(:Contract) })
				RETURN o.id AS port
				""";
		return tx.rows(cypher, Map.of("updated", updated))
			.stream()
			.map((row) -> new OutputPortId(row.text("port")))
			.toList();
	}

	private static Map<OutputPortId, ProductId> gone(Transaction tx, List<Map<String, @Nullable Object>> updated) {
		String cypher = """
				UNWIND $updated AS row
				MATCH (o:OutputPort {document: row.document})<-[:OFFERS]-(p:DataProduct)
				WHERE NOT o.key IN row.ports
				RETURN o.id AS port,
				  p.id AS product
				ORDER BY o.key
				""";
		Map<OutputPortId, ProductId> gone = new LinkedHashMap<>();
		tx.rows(cypher, Map.of("updated", updated))
			.forEach((row) -> gone.put(new OutputPortId(row.text("port")), new ProductId(row.text("product"))));
		return gone;
	}

	/**
	 * What its owners published in the portal governs a port until a document says
	 * otherwise.
	 */
	private static void ungovern(Transaction tx, List<Map<String, @Nullable Object>> updated) {
		String cypher = """
				UNWIND $updated AS row
				MATCH (o:OutputPort {document: row.document})-[governed:GOVERNED_BY]->(c:Contract)
				WHERE governed.published IS NULL OR any(port IN row.contracts WHERE port.key = o.key
				  AND (port.contractId <> c.contractId OR port.contractVersion <> c.version))
				DELETE governed
				WITH DISTINCT c
				MATCH (c)-[:NAMES]->(d:Dataset)
				SET d.due = true
				""";
		tx.rows(cypher, Map.of("updated", updated));
	}

	private static void serveWhatWasPublished(Transaction tx, List<Map<String, @Nullable Object>> updated) {
		String cypher = """
				UNWIND $updated AS row
				MATCH (o:OutputPort {document: row.document})-[:GOVERNED_BY {published: true}]->(c:Contract)
				SET o.contractId = c.contractId
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
				SET o += row.order,
				  o.name = row.name,
				  o.type = row.type,
				  o.version = row.version,
				  o.platform = row.platform,
				  o.location = row.location,
				  o.contractId = row.contractId,
				  o.example = coalesce(row.example, o.example),
				  o.termsOfUse = coalesce(row.termsOfUse, o.termsOfUse),
				  o.termsLocation = coalesce(row.termsLocation, o.termsLocation),
				  o.inputContracts = row.inputContracts,
				  o.entityRef = row.entityRef,
				  o.document = row.document
				REMOVE o.removedAt
				WITH o, row
				CALL (o) {
				  MATCH (o)<-[record:OFFERED]-(former)
				  CREATE (o)<-[:ONCE_OFFERED {since: record.since, until: record.until}]-(former)
				  DELETE record
				}
				MATCH (d:Document {ref: row.document})
				CALL (o, d) {
				  MATCH (d)-[:DESCRIBES]->(p:DataProduct)
				  MERGE (p)-[offers:OFFERS]->(o)
				  ON CREATE SET offers.since = $at
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
			tx.rows(cypher, Map.of("rows", rows, "at", landing.at()));
		}
	}

	private static void inputs(Transaction tx, Landing landing, NodeType consumer) {
		String cypher = """
				UNWIND $rows AS row
				MERGE (i:InputPort {key: row.key})
				ON CREATE SET i.id = row.id
				SET i += row.order,
				  i.name = row.name,
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
			.with("order", Findable.order(port.name()))
			.with("type", port.type())
			.with("version", port.version())
			.with("platform", port.platform())
			.with("location", port.location())
			.with("contractId", port.contractId())
			.with("example", port.use().example())
			.with("termsOfUse", port.use().terms())
			.with("termsLocation", port.use().termsLocation())
			.with("inputContracts", port.use().inputContracts().isEmpty() ? null : port.use().inputContracts())
			.with("entityRef", port.entityRef())
			.map();
	}

	private static Map<String, @Nullable Object> row(Arrival arrival, InputPortEntry port) {
		return new Entry().with("document", arrival.ref())
			.with("id", arrival.portId(port.key()))
			.with("key", port.key())
			.with("name", port.name())
			.with("order", Findable.order(port.name()))
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
