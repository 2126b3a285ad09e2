package io.meshgate.graph.port;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.meshgate.graph.Cursor;
import io.meshgate.graph.Graph;
import io.meshgate.graph.Page;
import io.meshgate.graph.Ref;
import io.meshgate.graph.Row;
import io.meshgate.graph.Slice;
import io.meshgate.graph.person.Viewer;
import io.meshgate.graph.product.ProductSight;
import org.jspecify.annotations.Nullable;

/**
 * The contracts that a viewer may see, whether a port is on them or not.
 */
public final class Contracts {

	private final Graph graph;

	private final Clock clock;

	/**
	 * Reads from the graph.
	 * @param graph the mesh
	 * @param clock tells which grants cover now
	 */
	public Contracts(Graph graph, Clock clock) {
		this.graph = graph;
		this.clock = clock;
	}

	/**
	 * A page of all versions of all contracts, by key.
	 * @param viewer who looks
	 * @param query which ones
	 * @param page which part of the list
	 * @return the page
	 */
	public Slice<Contract> list(Viewer viewer, ContractQuery query, Page page) {
		String cypher = """
				%1$s
				CALL (sight) {
				  MATCH (c:Contract)
				  WHERE $counted AND %2$s AND %3$s
				  RETURN count(c) AS total
				}
				CALL (sight) {
				  MATCH (c:Contract)
				  WHERE c.key > coalesce($page.after.value, '') AND %2$s AND %3$s
				  WITH c
				  ORDER BY c.key
				  LIMIT $page.limit
				  RETURN collect(%4$s) AS contracts
				}
				RETURN total, contracts
				""".formatted(ProductSight.VIEWER, query.condition(), ContractSight.VISIBLE, ContractSight.PLAIN);
		Map<String, @Nullable Object> parameters = parameters(viewer);
		parameters.put("counted", query.counted());
		parameters.put("page", page);
		return this.graph.read((transaction) -> transaction.row(cypher, parameters))
			.map((row) -> Slice.of(page, row.list("contracts", Contracts::contract), row.number("total")))
			.orElseGet(() -> new Slice<>(List.of(), false, 0));
	}

	/**
	 * One version of a contract.
	 * @param viewer who looks
	 * @param ref how it is named
	 * @return the contract, if there is one that the viewer may see
	 */
	public Optional<Contract> find(Viewer viewer, Ref ref) {
		String cypher = """
				%s
				MATCH (c:Contract)
				WHERE (c.id = $contractId OR c.key = $contractKey) AND %s
				RETURN %s AS contract
				""".formatted(ProductSight.VIEWER, ContractSight.VISIBLE, ContractSight.PLAIN);
		Map<String, @Nullable Object> parameters = parameters(viewer);
		parameters.putAll(Ref.parameters("contract", ref));
		return this.graph.read((transaction) -> transaction.row(cypher, parameters))
			.map((row) -> contract(row.nested("contract")));
	}

	/**
	 * Where a contract stands in the list.
	 * @param contract an item of the list
	 * @return its place
	 */
	public static Cursor cursor(Contract contract) {
		return new Cursor(contract.key(), contract.id().value());
	}

	private Map<String, @Nullable Object> parameters(Viewer viewer) {
		return new HashMap<>(Map.of("viewer", viewer.person(), "now", this.clock.instant()));
	}

	private static Contract contract(Row row) {
		return PortRows.ROWS.contract(row.columns());
	}

}
