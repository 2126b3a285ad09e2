package io.meshgate.frontend.governance;

import java.util.List;

import io.meshgate.frontend.product.DataProduct;

/**
 * How ready products are.
 *
 * @param total how many there are
 * @param coverage how many have what a rule can demand, whether or not one does
 * @param unresolvedInputPorts how many of their input ports have a source that the mesh
 * does not know
 * @param orphans some of those that no team answers for; at most 10
 */
public record ProductReadiness(int total, List<RequirementCoverage> coverage, int unresolvedInputPorts,
		List<DataProduct> orphans) {

	public ProductReadiness {
		coverage = List.copyOf(coverage);
		orphans = List.copyOf(orphans);
	}

}
