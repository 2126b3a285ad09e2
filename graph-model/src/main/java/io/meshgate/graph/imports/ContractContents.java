package io.meshgate.graph.imports;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.meshgate.graph.Transaction;
import io.meshgate.graph.contract.Column;
import io.meshgate.graph.contract.SchemaObject;
import io.meshgate.graph.contract.ServiceLevel;
import io.meshgate.graph.contract.ServiceLevelId;
import io.meshgate.graph.descriptor.ContractDescriptor;
import org.jspecify.annotations.Nullable;

/**
 * Writes what contracts say of the data. Identities follow from the names, so that what
 * is said again stays the node it is, with all that others tied to it; what is no longer
 * said goes.
 */
final class ContractContents {

	private static final int AT_ONCE = 2_000;

	private final OwnerClassifications owners = new OwnerClassifications();

	void write(Transaction tx, Landing landing) {
		List<Map<String, @Nullable Object>> objects = new ArrayList<>();
		List<Map<String, @Nullable Object>> columns = new ArrayList<>();
		List<Map<String, @Nullable Object>> levels = new ArrayList<>();
		landing.describing(ContractDescriptor.class).forEach((landed) -> {
			String contract = landed.descriptor().node().key();
			landed.descriptor().content().objects().forEach((described) -> {
				objects.add(object(contract, described.object()));
				described.columns().forEach((column) -> columns.add(column(contract, described.object(), column)));
			});
			levels.addAll(levels(contract, landed.descriptor().content().serviceLevels()));
		});
		removeOld(tx, landing, Stream.of(objects, columns, levels).flatMap(List::stream).toList());
		inParts(objects, (rows) -> writeObjects(tx, rows));
		inParts(columns, (rows) -> writeColumns(tx, rows));
		this.owners.write(tx, landing);
		inParts(levels, (rows) -> writeLevels(tx, rows));
	}

	private static void removeOld(Transaction tx, Landing landing, List<Map<String, @Nullable Object>> said) {
		String reading = """
				UNWIND $contracts AS key
				MATCH (c:Contract {key: key})
				CALL (c) {
				  MATCH (c)-[:DESCRIBES|PROMISES]->(n)
				  RETURN n.id AS id
				  UNION ALL
				  MATCH (c)-[:DESCRIBES]->(:SchemaObject)-[:HAS_COLUMN]->(n)
				  RETURN n.id AS id
				}
				RETURN id
				""";
		String removing = """
				UNWIND $ids AS id
				MATCH (n:SchemaObject|Column|ServiceLevel {id: id})
				DETACH DELETE n
				""";
		List<String> contracts = landing.updated()
			.stream()
			.filter((arrival) -> arrival.descriptor() instanceof ContractDescriptor)
			.map((arrival) -> arrival.descriptor().node().key())
			.toList();
		if (contracts.isEmpty()) {
			return;
		}
		Set<String> gone = tx.rows(reading, Map.of("contracts", contracts))
			.stream()
			.map((row) -> row.text("id"))
			.collect(Collectors.toCollection(HashSet::new));
		said.forEach((row) -> gone.remove(row.get("id")));
		inParts(List.copyOf(gone), (ids) -> tx.rows(removing, Map.of("ids", ids)));
	}

	private static void writeObjects(Transaction tx, List<Map<String, @Nullable Object>> rows) {
		String cypher = """
				UNWIND $rows AS row
				MATCH (c:Contract {key: row.contract})
				MERGE (n:SchemaObject {id: row.id})
				SET n = row.said
				MERGE (c)-[:DESCRIBES]->(n)
				""";
		tx.rows(cypher, Map.of("rows", rows));
	}

	private static void writeColumns(Transaction tx, List<Map<String, @Nullable Object>> rows) {
		String cypher = """
				UNWIND $rows AS row
				MATCH (o:SchemaObject {id: row.object})
				MERGE (n:Column {id: row.id})
				SET n = row.said
				MERGE (o)-[:HAS_COLUMN]->(n)
				""";
		tx.rows(cypher, Map.of("rows", rows));
	}

	private static void writeLevels(Transaction tx, List<Map<String, @Nullable Object>> rows) {
		String cypher = """
				UNWIND $rows AS row
				MATCH (c:Contract {key: row.contract})
				MERGE (n:ServiceLevel {id: row.id})
				SET n = row.said
				MERGE (c)-[:PROMISES]->(n)
				""";
		tx.rows(cypher, Map.of("rows", rows));
	}

	private static Map<String, @Nullable Object> object(String contract, SchemaObject object) {
		return new Entry().with("contract", contract)
			.with("id", object.id().value())
			.with("said",
					new Entry().with("id", object.id().value())
						.with("key", contract + "#" + object.name())
						.with("position", object.position())
						.with("name", object.name())
						.with("physicalName", object.physicalName())
						.with("physicalType", object.physicalType())
						.with("businessName", object.businessName())
						.with("description", object.description())
						.with("deprecated", object.deprecated())
						.map())
			.map();
	}

	private static Map<String, @Nullable Object> column(String contract, SchemaObject object, Column column) {
		return new Entry().with("object", object.id().value())
			.with("id", column.id().value())
			.with("said",
					new Entry().with("id", column.id().value())
						.with("key", contract + "#" + object.name() + "/" + column.path())
						.with("position", column.position())
						.with("path", column.path())
						.with("name", column.name())
						.with("physicalName", column.naming().physicalName())
						.with("businessName", column.naming().businessName())
						.with("description", column.naming().description())
						.with("logicalType", column.type().logical())
						.with("physicalType", column.type().physical())
						.with("allowed", column.type().allowed())
						.with("options", column.type().options())
						.with("required", column.keys().required())
						.with("unique", column.keys().unique())
						.with("primaryKey", column.keys().primaryKey())
						.with("classification", column.classification())
						.with("statedClassification", column.classification())
						.with("deprecated", column.deprecated())
						.map())
			.map();
	}

	private static List<Map<String, @Nullable Object>> levels(String contract, List<ServiceLevel> levels) {
		List<Map<String, @Nullable Object>> rows = new ArrayList<>();
		for (ServiceLevel level : levels) {
			String id = ServiceLevelId.of(contract, rows.size()).value();
			rows.add(new Entry().with("contract", contract)
				.with("id", id)
				.with("said",
						new Entry().with("id", id)
							.with("key", contract + "#" + rows.size())
							.with("position", rows.size())
							.with("property", level.property())
							.with("element", level.element())
							.with("value", level.value())
							.with("unit", level.unit())
							.with("driver", level.driver())
							.map())
				.map());
		}
		return rows;
	}

	private static <T> void inParts(List<T> rows, Consumer<List<T>> write) {
		for (int from = 0; from < rows.size(); from += AT_ONCE) {
			write.accept(rows.subList(from, Math.min(from + AT_ONCE, rows.size())));
		}
	}

}
