package io.meshgate.graph.governance.scorecard;

import java.util.List;
import java.util.Map;

import io.meshgate.graph.governance.Requirement;
import io.meshgate.graph.product.ProductId;

/**
 * How ready the products are that have not ended.
 *
 * @param total how many there are
 * @param coverage how many of them have what a rule can demand, whether or not one does
 * @param unresolvedInputPorts how many input ports they have whose source the mesh does
 * not know
 * @param orphans some of those that no team answers for, ten at most
 */
public record ProductReadiness(int total, Map<Requirement, Integer> coverage, int unresolvedInputPorts,
		List<ProductId> orphans) {

	public ProductReadiness {
		coverage = Map.copyOf(coverage);
		orphans = List.copyOf(orphans);
	}

	/**
	 * How many have what a rule can demand.
	 * @param requirement what is demanded
	 * @return how many have it
	 */
	public int having(Requirement requirement) {
		return this.coverage.getOrDefault(requirement, 0);
	}

}
