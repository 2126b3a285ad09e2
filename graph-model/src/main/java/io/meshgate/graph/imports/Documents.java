package io.meshgate.graph.imports;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import io.meshgate.graph.Row;
import io.meshgate.graph.Transaction;
import io.meshgate.graph.descriptor.NodeKey;
import io.meshgate.graph.descriptor.NodeType;
import io.meshgate.graph.descriptor.OutputPortEntry;
import io.meshgate.graph.descriptor.PortDescriptor;
import io.meshgate.graph.descriptor.SourceDocument;
import io.meshgate.graph.imports.Standing.Occupant;
import io.meshgate.graph.imports.Standing.Stored;
import io.meshgate.graph.product.DataProductStatus;

/**
 * The documents as they came, and what stands in the way of new ones.
 */
final class Documents {

	private static final Set<NodeType> NAMED_BEFORE = EnumSet.of(NodeType.PERSON, NodeType.DATASET);

	Map<String, Standing> standings(Transaction tx, List<Arrival> arrivals) {
		Map<String, Stored> stored = stored(tx, arrivals);
		List<Arrival> changed = changed(arrivals, stored);
		Map<NodeKey, DataProductStatus> stages = Stages.lock(tx, changed);
		Map<NodeKey, Occupant> nodes = nodes(tx, arrivals);
		Map<String, Occupant> ports = ports(tx, arrivals);
		Map<String, List<String>> subscribed = subscribed(tx, changed);
		Map<String, Standing> standings = new HashMap<>();
		for (Arrival arrival : arrivals) {
			List<Occupant> occupied = arrival.descriptor()
				.outputs()
				.stream()
				.map(OutputPortEntry::key)
				.filter(ports::containsKey)
				.map(ports::get)
				.toList();
			standings.put(arrival.ref(),
					new Standing(Optional.ofNullable(stored.get(arrival.ref())),
							Optional.ofNullable(nodes.get(arrival.descriptor().node())), occupied,
							subscribed.getOrDefault(arrival.ref(), List.of()),
							Optional.ofNullable(stages.get(arrival.descriptor().node()))));
		}
		return standings;
	}

	/**
	 * A port keeps its key when it comes to another data product, as all that is tied to
	 * it.
	 */
	List<Arrival> recognised(Transaction tx, List<Arrival> arrivals) {
		List<Arrival> ports = arrivals.stream()
			.filter((arrival) -> arrival.descriptor() instanceof PortDescriptor)
			.toList();
		Map<String, Stored> stored = ports.isEmpty() ? Map.of() : stored(tx, ports);
		return arrivals.stream().map((arrival) -> {
			Stored before = stored.get(arrival.ref());
			return (before != null && before.node().type() == NodeType.OUTPUT_PORT)
					? arrival.called(before.node().key()) : arrival;
		}).toList();
	}

	/** Those that say something else than before. */
	private static List<Arrival> changed(List<Arrival> arrivals, Map<String, Stored> stored) {
		return arrivals.stream().filter((arrival) -> {
			Stored before = stored.get(arrival.ref());
			return before != null && !before.hash().equals(arrival.document().hash());
		}).toList();
	}

	private static Map<String, Stored> stored(Transaction tx, List<Arrival> arrivals) {
		String cypher = """
				MATCH (d:Document)
				WHERE d.ref IN $refs
				RETURN d.ref AS ref,
				  d.hash AS hash,
				  d.source AS source,
				  d.nodeType AS type,
				  d.nodeKey AS key
				""";
		Map<String, Stored> stored = new HashMap<>();
		for (Row row : tx.rows(cypher, Map.of("refs", arrivals.stream().map(Arrival::ref).toList()))) {
			stored.put(row.text("ref"), new Stored(row.text("hash"), row.text("source"),
					new NodeKey(NodeType.valueOf(row.text("type")), row.text("key"))));
		}
		return stored;
	}

	/**
	 * The portal makes neither people nor datasets: whoever has no document has signed in
	 * under this key, or was named by a port, before it came, and is what it describes.
	 */
	private static Map<NodeKey, Occupant> nodes(Transaction tx, List<Arrival> arrivals) {
		String cypher = """
				MATCH (n:%s)
				WHERE n.key IN $keys
				OPTIONAL MATCH (d:Document)-[:DESCRIBES]->(n)
				RETURN n.key AS key,
				  min(d.ref) AS document
				""";
		Map<NodeType, Set<String>> keys = new EnumMap<>(NodeType.class);
		arrivals
			.forEach((arrival) -> keys.computeIfAbsent(arrival.descriptor().node().type(), (type) -> new HashSet<>())
				.add(arrival.descriptor().node().key()));
		Map<NodeKey, Occupant> nodes = new HashMap<>();
		keys.forEach((type, wanted) -> tx.rows(cypher.formatted(type.label()), Map.of("keys", wanted))
			.stream()
			.filter((row) -> !NAMED_BEFORE.contains(type) || row.findText("document").isPresent())
			.forEach((row) -> nodes.put(new NodeKey(type, row.text("key")), occupant(row))));
		return nodes;
	}

	private static Map<String, Occupant> ports(Transaction tx, List<Arrival> arrivals) {
		String cypher = """
				MATCH (o:OutputPort)
				WHERE o.key IN $keys
				RETURN o.key AS key,
				  o.document AS document
				""";
		List<String> keys = new ArrayList<>();
		arrivals.forEach((arrival) -> arrival.descriptor().outputs().forEach((port) -> keys.add(port.key())));
		Map<String, Occupant> ports = new HashMap<>();
		tx.rows(cypher, Map.of("keys", keys)).forEach((row) -> ports.put(row.text("key"), occupant(row)));
		return ports;
	}

	private static Map<String, List<String>> subscribed(Transaction tx, List<Arrival> changed) {
		String cypher = """
				UNWIND $documents AS row
				MATCH (o:OutputPort {document: row.document})<-[:OFFERS]-(:DataProduct)
				WHERE NOT o.key IN row.ports
				  AND EXISTS { (:Subscription)-[:TO]->(o) }
				RETURN row.document AS document,
				  collect(o.key) AS ports
				""";
		Map<String, List<String>> subscribed = new HashMap<>();
		if (!changed.isEmpty()) {
			tx.rows(cypher, Map.of("documents", changed.stream().map(Ports::stated).toList()))
				.forEach((row) -> subscribed.put(row.text("document"), row.texts("ports").stream().sorted().toList()));
		}
		return subscribed;
	}

	private static Occupant occupant(Row row) {
		return new Occupant(row.text("key"), row.findText("document"));
	}

	void write(Transaction tx, Landing landing) {
		String cypher = """
				UNWIND $documents AS row
				MERGE (d:Document {ref: row.ref})
				SET d.source = row.source,
				  d.file = row.file,
				  d.number = row.number,
				  d.line = row.line,
				  d.kind = row.kind,
				  d.format = row.format,
				  d.content = row.content,
				  d.hash = row.hash,
				  d.nodeType = row.nodeType,
				  d.nodeKey = row.nodeKey,
				  d.importedAt = $at
				REMOVE d.partly
				""";
		tx.rows(cypher, Map.of("documents", landing.all().stream().map(Documents::row).toList(), "at", landing.at()));
	}

	Map<String, String> describedBy(Transaction tx, Collection<String> refs) {
		String cypher = """
				MATCH (d:Document)-[:DESCRIBES]->(n)
				WHERE d.ref IN $refs
				RETURN d.ref AS ref,
				  n.id AS id
				""";
		Map<String, String> ids = new HashMap<>();
		tx.rows(cypher, Map.of("refs", refs)).forEach((row) -> ids.put(row.text("ref"), row.text("id")));
		return ids;
	}

	private static Map<String, Object> row(Arrival arrival) {
		SourceDocument document = arrival.document();
		Map<String, Object> row = new HashMap<>();
		row.put("ref", document.ref());
		row.put("source", document.source());
		row.put("file", document.place().file());
		row.put("number", document.place().number());
		row.put("line", document.place().line());
		row.put("kind", document.kind());
		row.put("format", document.format());
		row.put("content", document.content());
		row.put("hash", document.hash());
		row.put("nodeType", arrival.descriptor().node().type());
		row.put("nodeKey", arrival.descriptor().node().key());
		return row;
	}

}
