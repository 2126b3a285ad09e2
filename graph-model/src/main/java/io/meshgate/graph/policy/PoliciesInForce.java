package io.meshgate.graph.policy;

import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import io.meshgate.graph.Graph;
import io.meshgate.graph.Id;
import io.meshgate.graph.domain.DomainId;
import io.meshgate.graph.person.Viewer;
import io.meshgate.graph.port.OutputPortId;
import io.meshgate.graph.product.ProductId;
import io.meshgate.graph.product.ProductSight;

/**
 * What is in force where: what a domain is a part of at this moment decides, and what a
 * product is in.
 */
public final class PoliciesInForce {

	private final Graph graph;

	private final Clock clock;

	/**
	 * Reads from the graph.
	 * @param graph the mesh
	 * @param clock tells which products the viewer sees
	 */
	public PoliciesInForce(Graph graph, Clock clock) {
		this.graph = graph;
		this.clock = clock;
	}

	/**
	 * What is in force for products in these domains.
	 * @param viewer who looks
	 * @param domains the domains
	 * @return what is in force in each that there is
	 */
	public Map<DomainId, TermsInForce> inDomains(Viewer viewer, Set<DomainId> domains) {
		String cypher = """
				MATCH (me:Person {id: $viewer, active: true})
				MATCH (home:Domain)
				WHERE home.id IN $parents
				%s
				RETURN home.id AS parent, policies
				""".formatted(PolicySight.IN_FORCE);
		return read(viewer, cypher, domains, DomainId::new);
	}

	/**
	 * What is in force for the ports of these products.
	 * @param viewer who looks
	 * @param products the products
	 * @return what is in force for each that the viewer may see
	 */
	public Map<ProductId, TermsInForce> ofProducts(Viewer viewer, Set<ProductId> products) {
		return read(viewer, ofProducts("MATCH (p:DataProduct)\nWHERE p.id IN $parents", "p"), products, ProductId::new);
	}

	/**
	 * What is in force for these ports.
	 * @param viewer who looks
	 * @param ports the ports
	 * @return what is in force for each whose product the viewer may see
	 */
	public Map<OutputPortId, TermsInForce> ofPorts(Viewer viewer, Set<OutputPortId> ports) {
		return read(viewer,
				ofProducts("MATCH (o:OutputPort)<-[:OFFERS|OFFERED]-(p:DataProduct)\nWHERE o.id IN $parents", "o"),
				ports, OutputPortId::new);
	}

	private static String ofProducts(String candidates, String parent) {
		return """
				%s
				%s AND %s
				OPTIONAL MATCH (p)-[:IN_DOMAIN]->(home:Domain)
				%s
				RETURN %s.id AS parent, policies
				""".formatted(ProductSight.VIEWER, candidates, ProductSight.VISIBLE, PolicySight.IN_FORCE, parent);
	}

	private <I extends Id> Map<I, TermsInForce> read(Viewer viewer, String cypher, Set<I> parents,
			Function<String, I> id) {
		Map<String, Object> parameters = new HashMap<>();
		parameters.put("viewer", viewer.person());
		parameters.put("parents", parents);
		parameters.put("now", this.clock.instant());
		return this.graph.read((transaction) -> transaction.rows(cypher, parameters))
			.stream()
			.collect(Collectors.toMap((row) -> id.apply(row.text("parent")), PolicyRows::inForce,
					(first, second) -> first));
	}

}
