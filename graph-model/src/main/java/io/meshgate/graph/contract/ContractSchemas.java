package io.meshgate.graph.contract;

import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import io.meshgate.graph.Cursor;
import io.meshgate.graph.Graph;
import io.meshgate.graph.Page;
import io.meshgate.graph.Row;
import io.meshgate.graph.Slice;
import io.meshgate.graph.loading.Loading;
import io.meshgate.graph.person.Viewer;
import io.meshgate.graph.port.ContractId;
import io.meshgate.graph.port.ContractSight;
import io.meshgate.graph.product.ProductSight;

/**
 * What contracts say of the data, for who may see the contract. Columns come in pages: a
 * contract may have thousands.
 */
public final class ContractSchemas {

	private static final String OBJECT = """
			x {
			  .id, .position, .name, .physicalName, .physicalType, .businessName, .description, .deprecated
			}""";

	private static final String COLUMN = """
			n {
			  .id, .position, .path, .name, .classification, .deprecated,
			  naming: n {.physicalName, .businessName, .description},
			  type: n {logical: n.logicalType, physical: n.physicalType, .allowed, .options},
			  keys: n {.required, .unique, .primaryKey}
			}""";

	/** How objects are loaded. */
	public static final Loading<SchemaObjectId, SchemaObject> LOADING_OBJECTS = Loading.bySight("""
			MATCH (x:SchemaObject)<-[:DESCRIBES]-(c:Contract)
			WHERE x.id IN $ids AND %s
			""".formatted(ContractSight.VISIBLE), OBJECT, ContractSchemas::object);

	/** How columns are loaded. */
	public static final Loading<ColumnId, Column> LOADING_COLUMNS = Loading.bySight("""
			MATCH (n:Column)<-[:HAS_COLUMN]-(:SchemaObject)<-[:DESCRIBES]-(c:Contract)
			WHERE n.id IN $ids AND %s
			""".formatted(ContractSight.VISIBLE), COLUMN, ContractSchemas::column);

	private final Graph graph;

	private final Clock clock;

	/**
	 * Reads from the graph.
	 * @param graph the mesh
	 * @param clock tells which grants cover now
	 */
	public ContractSchemas(Graph graph, Clock clock) {
		this.graph = graph;
		this.clock = clock;
	}

	/**
	 * A page of the objects of each of several contracts, in the contract's order.
	 * @param viewer who looks
	 * @param contracts which ones
	 * @param page which part of each list
	 * @return the page of each contract that the viewer may see
	 */
	public Map<ContractId, Slice<SchemaObject>> objects(Viewer viewer, Set<ContractId> contracts, Page page) {
		String cypher = """
				%s
				MATCH (c:Contract)
				WHERE c.id IN $contracts AND %s
				CALL (c) {
				  MATCH (c)-[:DESCRIBES]->(x:SchemaObject)
				  WHERE $page.after IS NULL OR x.position > toFloat($page.after.value)
				  WITH x
				  ORDER BY x.position
				  LIMIT $page.limit
				  RETURN collect(%s) AS objects
				}
				RETURN c.id AS contract, COUNT { (c)-[:DESCRIBES]->(:SchemaObject) } AS total, objects
				""".formatted(ProductSight.VIEWER, ContractSight.VISIBLE, OBJECT);
		Map<String, Object> parameters = parameters(viewer);
		parameters.put("contracts", contracts);
		parameters.put("page", page);
		return this.graph.read((transaction) -> transaction.rows(cypher, parameters))
			.stream()
			.collect(Collectors.toMap((row) -> new ContractId(row.text("contract")),
					(row) -> Slice.of(page, row.list("objects", ContractSchemas::object), row.number("total"))));
	}

	/**
	 * A page of the columns of each of several objects, in the object's order.
	 * @param viewer who looks
	 * @param objects which ones
	 * @param page which part of each list
	 * @return the page of each object whose contract the viewer may see
	 */
	public Map<SchemaObjectId, Slice<Column>> columns(Viewer viewer, Set<SchemaObjectId> objects, Page page) {
		String cypher = """
				%s
				MATCH (x:SchemaObject)<-[:DESCRIBES]-(c:Contract)
				WHERE x.id IN $objects AND %s
				CALL (x) {
				  MATCH (x)-[:HAS_COLUMN]->(n:Column)
				  WHERE $page.after IS NULL OR n.position > toFloat($page.after.value)
				  WITH n
				  ORDER BY n.position
				  LIMIT $page.limit
				  RETURN collect(%s) AS columns
				}
				RETURN x.id AS object, COUNT { (x)-[:HAS_COLUMN]->() } AS total, columns
				""".formatted(ProductSight.VIEWER, ContractSight.VISIBLE, COLUMN);
		Map<String, Object> parameters = parameters(viewer);
		parameters.put("objects", objects);
		parameters.put("page", page);
		return this.graph.read((transaction) -> transaction.rows(cypher, parameters))
			.stream()
			.collect(Collectors.toMap((row) -> new SchemaObjectId(row.text("object")),
					(row) -> Slice.of(page, row.list("columns", ContractSchemas::column), row.number("total"))));
	}

	/**
	 * The service levels of several contracts, in the contract's order.
	 * @param viewer who looks
	 * @param contracts which ones
	 * @return those of each contract that the viewer may see
	 */
	public Map<ContractId, List<ServiceLevel>> serviceLevels(Viewer viewer, Set<ContractId> contracts) {
		String cypher = """
				%s
				MATCH (c:Contract)
				WHERE c.id IN $contracts AND %s
				CALL (c) {
				  MATCH (c)-[:PROMISES]->(l:ServiceLevel)
				  WITH l
				  ORDER BY l.position
				  RETURN collect(l {.property, .element, .value, .unit, .driver}) AS levels
				}
				RETURN c.id AS contract, levels
				""".formatted(ProductSight.VIEWER, ContractSight.VISIBLE);
		Map<String, Object> parameters = parameters(viewer);
		parameters.put("contracts", contracts);
		return this.graph.read((transaction) -> transaction.rows(cypher, parameters))
			.stream()
			.collect(Collectors.toMap((row) -> new ContractId(row.text("contract")),
					(row) -> row.list("levels", (level) -> SchemaRows.ROWS.serviceLevel(level.columns()))));
	}

	/**
	 * Several columns at once.
	 * @param viewer who looks
	 * @param ids which ones
	 * @return those whose contracts the viewer may see, in no particular order
	 */
	public List<Column> loadColumns(Viewer viewer, Collection<ColumnId> ids) {
		return LOADING_COLUMNS.load(this.graph, parameters(viewer), ids);
	}

	/**
	 * The documents of contracts, each beside another version of itself.
	 * @param viewer who looks
	 * @param contracts the ones
	 * @param version of the others, as it is written there
	 * @return the other and the one; none for a contract of which the viewer may not see
	 * both
	 */
	public Map<ContractId, DocumentPair> pairs(Viewer viewer, Collection<ContractId> contracts, String version) {
		String cypher = """
				%1$s
				MATCH (given:Contract) WHERE given.id IN $contracts
				MATCH (c:Contract {contractId: given.contractId})
				WHERE (c = given OR c.version = $version) AND %2$s
				WITH c, collect(given.id) AS asked
				RETURN asked, c.id AS id, c.version AS version, c.document AS document
				""".formatted(ProductSight.VIEWER, ContractSight.VISIBLE);
		Map<String, Object> parameters = parameters(viewer);
		parameters.put("contracts", List.copyOf(contracts));
		parameters.put("version", version);
		return DocumentPair.of(this.graph.read((transaction) -> transaction.rows(cypher, parameters)), version);
	}

	/**
	 * Where an object stands in its contract.
	 * @param object the object
	 * @return its place in the list
	 */
	public static Cursor cursor(SchemaObject object) {
		return new Cursor(Double.toString(object.position()), object.id().value());
	}

	/**
	 * Where a column stands in its object.
	 * @param column the column
	 * @return its place in the list
	 */
	public static Cursor cursor(Column column) {
		return new Cursor(Double.toString(column.position()), column.id().value());
	}

	private Map<String, Object> parameters(Viewer viewer) {
		Map<String, Object> parameters = new HashMap<>();
		parameters.put("viewer", viewer.person());
		parameters.put("now", this.clock.instant());
		return parameters;
	}

	static SchemaObject object(Row row) {
		return SchemaRows.ROWS.object(row.columns());
	}

	static Column column(Row row) {
		return SchemaRows.ROWS.column(row.columns());
	}

}
