package io.meshgate.graph.port;

import java.time.Clock;
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
import io.meshgate.graph.person.Viewer;
import io.meshgate.graph.product.ProductSight;

/**
 * The versions of contracts, as far as a viewer may see them, and which ports are on
 * which.
 */
public final class ContractVersions {

	private static final int MOST_PORTS = 100;

	private final Graph graph;

	private final Clock clock;

	/**
	 * Reads from the graph.
	 * @param graph the mesh
	 * @param clock tells which grants cover now
	 */
	public ContractVersions(Graph graph, Clock clock) {
		this.graph = graph;
		this.clock = clock;
	}

	/**
	 * A page of all versions of each of several contracts, the highest first.
	 * @param viewer who looks
	 * @param contracts any version of each
	 * @param page which part of each list
	 * @param counted whether the number of all versions is wanted
	 * @return the page of each contract that there is
	 */
	public Map<ContractId, Slice<Contract>> list(Viewer viewer, Set<ContractId> contracts, Page page, boolean counted) {
		String cypher = """
				%1$s
				MATCH (given:Contract)
				WHERE given.id IN $contracts
				CALL (sight, given) {
				  MATCH (c:Contract {contractId: given.contractId})
				  WHERE %2$s
				  RETURN collect(c) AS versions
				}
				CALL (versions) {
				  UNWIND versions AS c
				  WITH c, coalesce(c.rank, '!' + c.version) AS rank
				  WHERE $page.after IS NULL OR rank < $page.after.value
				    OR (rank = $page.after.value AND c.id > $page.after.id)
				  WITH c, rank
				  ORDER BY rank DESC, c.id
				  LIMIT $page.limit
				  RETURN collect(%3$s) AS found
				}
				RETURN given.id AS given, CASE WHEN $counted THEN size(versions) ELSE 0 END AS total, found
				""".formatted(ProductSight.VIEWER, ContractSight.VISIBLE, ContractSight.PLAIN);
		Map<String, Object> parameters = parameters(viewer, contracts);
		parameters.put("page", page);
		parameters.put("counted", counted);
		return this.graph.read((transaction) -> transaction.rows(cypher, parameters))
			.stream()
			.collect(Collectors.toMap((row) -> new ContractId(row.text("given")),
					(row) -> Slice.of(page, row.list("found", ContractVersions::contract), row.number("total"))));
	}

	/**
	 * The version next to each of several contracts.
	 * @param viewer who looks
	 * @param contracts which ones
	 * @param side on which side
	 * @return the nearest of each that has one which the viewer may see
	 */
	public Map<ContractId, Contract> beside(Viewer viewer, Set<ContractId> contracts, Side side) {
		String cypher = """
				%1$s
				MATCH (given:Contract)
				WHERE given.id IN $contracts
				CALL (sight, given) {
				  MATCH (c:Contract {contractId: given.contractId})
				  WITH sight, c, coalesce(c.rank, '!' + c.version) AS rank,
				    coalesce(given.rank, '!' + given.version) AS own
				  WHERE rank %4$s own AND %2$s
				  WITH c, rank
				  ORDER BY rank %5$s, c.id
				  LIMIT 1
				  RETURN %3$s AS contract
				}
				RETURN given.id AS given, contract
				""".formatted(ProductSight.VIEWER, ContractSight.VISIBLE, ContractSight.PLAIN, side.comparison,
				side.order);
		return this.graph.read((transaction) -> transaction.rows(cypher, parameters(viewer, contracts)))
			.stream()
			.collect(Collectors.toMap((row) -> new ContractId(row.text("given")),
					(row) -> contract(row.nested("contract"))));
	}

	/**
	 * The ports that are on each of several versions, by key.
	 * @param viewer who looks
	 * @param contracts the versions
	 * @return at most 100 of each, of the products that the viewer may see
	 */
	public Map<ContractId, List<OutputPort>> ports(Viewer viewer, Set<ContractId> contracts) {
		String cypher = """
				%s
				MATCH (c:Contract)<-[:GOVERNED_BY]-(o:OutputPort)<-[:OFFERS]-(p:DataProduct)
				WHERE c.id IN $contracts AND %s
				WITH c, o, p
				ORDER BY o.key
				WITH c, collect(
				  o {.id, product: p.id, .key, .name, .type, .version, .platform, .location}
				)[..$most] AS ports
				RETURN c.id AS contract, ports
				""".formatted(ProductSight.VIEWER, ProductSight.VISIBLE);
		Map<String, Object> parameters = parameters(viewer, contracts);
		parameters.put("most", MOST_PORTS);
		return this.graph.read((transaction) -> transaction.rows(cypher, parameters))
			.stream()
			.collect(Collectors.toMap((row) -> new ContractId(row.text("contract")),
					(row) -> row.list("ports", (port) -> PortRows.ROWS.outputPort(port.columns()))));
	}

	/**
	 * Where a version stands among the others.
	 * @param contract the version
	 * @return its place in the list
	 */
	public static Cursor cursor(Contract contract) {
		return new Cursor(contract.rank(), contract.id().value());
	}

	private Map<String, Object> parameters(Viewer viewer, Set<ContractId> contracts) {
		Map<String, Object> parameters = new HashMap<>();
		parameters.put("viewer", viewer.person());
		parameters.put("now", this.clock.instant());
		parameters.put("contracts", contracts);
		return parameters;
	}

	private static Contract contract(Row row) {
		return PortRows.ROWS.contract(row.columns());
	}

	/** Where the nearest version is looked for. */
	public enum Side {

		/** Below. */
		BEFORE("<", "DESC"),
		/** Above. */
		AFTER(">", "ASC");

		private final String comparison;

		private final String order;

		Side(String comparison, String order) {
			this.comparison = comparison;
			this.order = order;
		}

	}

}
