package io.meshgate.graph.port;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import io.meshgate.graph.Graph;
import io.meshgate.graph.Ref;
import io.meshgate.graph.Row;
import io.meshgate.graph.loading.Loading;
import io.meshgate.graph.person.Viewer;
import io.meshgate.graph.product.ProductSight;

/**
 * The output ports of the products that a viewer may see, and what they promise.
 */
public final class Ports {

	/** How output ports are loaded. */
	public static final Loading<OutputPortId, OutputPort> LOADING = Loading.bySight("""
			MATCH (o:OutputPort)<-[:OFFERS|OFFERED]-(p:DataProduct)
			WHERE o.id IN $ids AND %s
			""".formatted(ProductSight.VISIBLE),
			"o {.id, product: p.id, .key, .name, .type, .version, .platform, .location}",
			(row) -> PortRows.ROWS.outputPort(row.columns()));

	/** How contracts are loaded. */
	public static final Loading<ContractId, Contract> LOADING_CONTRACTS = Loading.bySight("""
			MATCH (c:Contract)
			WHERE c.id IN $ids AND %s
			""".formatted(ContractSight.VISIBLE), ContractSight.PLAIN, (row) -> PortRows.ROWS.contract(row.columns()));

	private final Graph graph;

	private final Clock clock;

	/**
	 * Reads from the graph.
	 * @param graph the mesh
	 * @param clock tells which grants cover now
	 */
	public Ports(Graph graph, Clock clock) {
		this.graph = graph;
		this.clock = clock;
	}

	/**
	 * One output port.
	 * @param viewer who looks
	 * @param ref how it is named
	 * @return the port, if there is one whose product the viewer may see
	 */
	public Optional<OutputPort> find(Viewer viewer, Ref ref) {
		return switch (ref) {
			case Ref.ById(String id) -> load(viewer, List.of(new OutputPortId(id))).stream().findFirst();
			case Ref.ByKey(String key) -> find(viewer, key);
		};
	}

	/**
	 * Several output ports at once.
	 * @param viewer who looks
	 * @param ids which ones
	 * @return those whose products the viewer may see, in no particular order
	 */
	public List<OutputPort> load(Viewer viewer, Collection<OutputPortId> ids) {
		return LOADING.load(this.graph, Map.of("viewer", viewer.person(), "now", this.clock.instant()), ids);
	}

	/**
	 * What each of several ports promises.
	 * @param viewer who looks
	 * @param ports the ports
	 * @return the contract of each that has one and whose product the viewer may see
	 */
	public Map<OutputPortId, Contract> contracts(Viewer viewer, Set<OutputPortId> ports) {
		String cypher = """
				%s
				MATCH (c:Contract)<-[:GOVERNED_BY]-(o:OutputPort)<-[:OFFERS]-(p:DataProduct)
				WHERE o.id IN $ports AND %s
				RETURN o.id AS port, %s AS contract
				ORDER BY c.key
				""".formatted(ProductSight.VIEWER, ProductSight.VISIBLE, ContractSight.PLAIN);
		Map<String, Object> parameters = Map.of("viewer", viewer.person(), "now", this.clock.instant(), "ports", ports);
		return this.graph.read((transaction) -> transaction.rows(cypher, parameters))
			.stream()
			.collect(Collectors.toMap((row) -> new OutputPortId(row.text("port")), Ports::contract,
					(first, second) -> first));
	}

	/**
	 * Several contracts at once.
	 * @param viewer who looks
	 * @param ids which ones
	 * @return those that the viewer may see, in no particular order
	 */
	public List<Contract> loadContracts(Viewer viewer, Collection<ContractId> ids) {
		return LOADING_CONTRACTS.load(this.graph, Map.of("viewer", viewer.person(), "now", this.clock.instant()), ids);
	}

	private Optional<OutputPort> find(Viewer viewer, String key) {
		String cypher = """
				%s
				MATCH (o:OutputPort {key: $key})<-[:OFFERS|OFFERED]-(p:DataProduct)
				WHERE %s
				RETURN o {.id, product: p.id, .key, .name, .type, .version, .platform, .location} AS port
				""".formatted(ProductSight.VIEWER, ProductSight.VISIBLE);
		Map<String, Object> parameters = Map.of("viewer", viewer.person(), "now", this.clock.instant(), "key", key);
		return this.graph.read((transaction) -> transaction.row(cypher, parameters)).map(Ports::port);
	}

	private static OutputPort port(Row row) {
		return PortRows.ROWS.outputPort(row.nested("port").columns());
	}

	private static Contract contract(Row row) {
		return PortRows.ROWS.contract(row.nested("contract").columns());
	}

}
