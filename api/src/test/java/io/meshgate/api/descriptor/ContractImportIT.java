package io.meshgate.api.descriptor;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import io.meshgate.api.portal.GraphDump;
import io.meshgate.graph.Graph;
import io.meshgate.graph.testing.MeshDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import static org.assertj.core.api.Assertions.assertThat;

@ExtendWith(MeshDatabase.class)
class ContractImportIT {

	private static final String ORDERS = """
			apiVersion: v3.2.0
			kind: DataContract
			id: orders
			version: v2.0.0
			schema:
			- name: order
			  physicalName: orders_v2
			  physicalType: table
			  properties:
			  - {name: id, logicalType: integer, physicalType: bigint, required: true, unique: true, primaryKey: true}
			  - name: state
			    logicalType: string
			    logicalTypeOptions: {maxLength: 10, minLength: 1}
			    enum: [{value: open}, {value: 'no'}, closed]
			    classification: internal
			  - name: lines
			    logicalType: array
			    items:
			      logicalType: object
			      properties:
			      - {name: sku, logicalType: string, required: true}
			      - {name: tags, logicalType: array, items: {logicalType: string}}
			- name: refund
			  properties:
			  - {name: order, logicalType: integer, deprecated: true}
			slaProperties:
			- {property: latency, value: 4, unit: d, element: order.id}
			- {property: retention, value: 3, unit: y}
			""";

	private static final String COLUMNS = "MATCH (:Contract)-[:DESCRIBES]->(o:SchemaObject)-[:HAS_COLUMN]->(n:Column)";

	private final Graph graph;

	private final Importing importing;

	ContractImportIT(Graph graph) {
		this.graph = graph;
		this.importing = new Importing(graph);
	}

	@BeforeEach
	void empty() {
		MeshDatabase.empty();
	}

	@Test
	void keepsEveryColumnByItsPath() {
		this.importing.run(ORDERS);
		assertThat(
				this.importing.rows(COLUMNS + " RETURN o.name + '/' + n.path AS path ORDER BY o.position, n.position"))
			.extracting((row) -> row.text("path"))
			.containsExactly("order/id", "order/state", "order/lines", "order/lines[]", "order/lines[].sku",
					"order/lines[].tags", "order/lines[].tags[]", "refund/order");
		assertThat(this.importing.count("(n:Column {path: 'id', required: true, unique: true, primaryKey: true,"
				+ " logicalType: 'integer', physicalType: 'bigint', deprecated: false})"))
			.isOne();
		assertThat(this.importing.count("(n:Column {path: 'state', classification: 'internal',"
				+ " allowed: ['open', 'no', 'closed'], options: ['maxLength=10', 'minLength=1']})"))
			.isOne();
		assertThat(this.importing.count("(:Contract)-[:DESCRIBES]->(:SchemaObject {physicalName: 'orders_v2'})"))
			.isOne();
		assertThat(this.importing.count("(:Column {path: 'order', deprecated: true})")).isOne();
		assertThat(this.importing.count("(:Contract)-[:PROMISES]->(:ServiceLevel {property: 'latency', value: '4'})"))
			.isOne();
	}

	@Test
	void readsTheTablesOfAnOldContract() {
		this.importing.run("""
				apiVersion: v2.2.2
				kind: DataContract
				uuid: payments
				version: 1.1.0
				datasetName: payments
				dataset:
				- table: tbl
				  physicalName: tbl_1
				  columns:
				  - {column: ref, isPrimaryKey: true, isNullable: false, isUnique: true, physicalType: varchar(18)}
				  - {column: country, isNullable: true, logicalType: string, classification: public}
				slaProperties:
				- {property: latency, value: 4, unit: d, column: tab1.txn_ref_dt}
				""");
		assertThat(this.importing.rows(COLUMNS + " RETURN n.key AS key, n.required AS required ORDER BY n.position"))
			.extracting((row) -> row.text("key") + " " + row.holds("required"))
			.containsExactly("payments@1.1.0#tbl/ref true", "payments@1.1.0#tbl/country false");
		assertThat(this.importing.count("(:Column {path: 'ref', primaryKey: true, unique: true})")).isOne();
		assertThat(this.importing.count("(:ServiceLevel {element: 'tab1.txn_ref_dt'})")).isOne();
	}

	@Test
	void changesNothingTheSecondTimeAndOnlyWhatChangedLater() {
		this.importing.run(ORDERS);
		List<String> first = GraphDump.exact(this.graph);
		this.importing.run(ORDERS);
		assertThat(GraphDump.exact(this.graph)).isEqualTo(first);
		List<String> columns = nodes("Column", "path <> 'state' AND n.path <> 'order'");
		this.importing.run(ORDERS.replace("classification: internal", "classification: secret")
			.replace("- {name: order, logicalType", "- {name: number, logicalType")
			.replace("- {property: retention, value: 3, unit: y}\n", ""));
		assertThat(nodes("Column", "path <> 'state' AND n.path <> 'number'")).isEqualTo(columns);
		assertThat(this.importing.count("(:Column {classification: 'secret'})")).isOne();
		assertThat(this.importing.count("(:Column {path: 'order'})")).isZero();
		assertThat(this.importing.count("(:Column {path: 'number'})")).isOne();
		assertThat(this.importing.count("(:ServiceLevel)")).isOne();
		this.importing.run(ORDERS);
		assertThat(nodes("Column", "path <> 'state' AND n.path <> 'order'")).isEqualTo(columns);
		assertThat(this.importing.count("(:Column)")).isEqualTo(8);
	}

	@Test
	void leavesOutWhatCannotBeToldApart() {
		ImportReport report = this.importing.run("""
				apiVersion: v3.1.0
				kind: DataContract
				id: c
				version: 1
				schema:
				- {name: a, properties: [{name: x}, {name: x, required: true}, {logicalType: string}]}
				- {name: a}
				- {physicalName: b}
				""");
		assertThat(report.rows().getFirst().outcome()).isEqualTo(Outcome.CREATED);
		assertThat(report.rows().getFirst().warnings()).containsExactlyInAnyOrder(
				"the column 'x' of 'a' stands twice (line 6), and is left out",
				"a column of 'a' has no name (line 6), and is left out",
				"the object 'a' stands twice (line 7), and is left out",
				"an object of the schema has no name (line 8), and is left out");
		assertThat(this.importing.count("(:SchemaObject {name: 'a'})-[:HAS_COLUMN]->(:Column {required: false})"))
			.isOne();
	}

	@Test
	void takesThousandsOfColumnsAndNoMoreThanAreReasonable() {
		this.importing.run(wide(6_000));
		assertThat(this.importing.count("(:SchemaObject {name: 't'})-[:HAS_COLUMN]->(:Column)")).isEqualTo(6_000);
		this.importing.run(wide(2_500));
		assertThat(this.importing.count("(:Column)")).isEqualTo(2_500);
		assertThat(this.importing.run(wide(50_001)).rows().getFirst().reason()).contains("more than 50000 columns");
	}

	private static String wide(int columns) {
		return IntStream.range(0, columns)
			.mapToObj("  - {name: c%d, logicalType: string}\n"::formatted)
			.collect(Collectors.joining("",
					"apiVersion: v3.1.0\nkind: DataContract\nid: wide\nversion: 1\nschema:\n- name: t\n  properties:\n",
					""));
	}

	/** With their places, which stay where a node stays. */
	private List<String> nodes(String label, String condition) {
		return this.importing
			.rows("MATCH (n:" + label + ") WHERE n." + condition
					+ " RETURN elementId(n) + ' ' + n.id + ' ' + n.key AS node ORDER BY node")
			.stream()
			.map((row) -> row.text("node"))
			.toList();
	}

}
