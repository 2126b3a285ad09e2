package io.meshgate.graph.incident;

import java.util.Set;

import io.meshgate.graph.port.OutputPortId;
import io.meshgate.graph.product.ProductId;

/**
 * An incident that is about to be opened.
 *
 * @param id its identity
 * @param product the product it is about
 * @param ports the ports it is about; none for the whole product
 * @param text what is wrong
 */
public record NewIncident(IncidentId id, ProductId product, Set<OutputPortId> ports, IncidentText text) {

	public NewIncident {
		ports = Set.copyOf(ports);
	}

}
