package io.meshgate.graph.product.authoring;

import java.util.List;

import io.meshgate.graph.Ref;
import io.meshgate.graph.port.OutputPortId;
import io.meshgate.graph.product.ProductId;

/**
 * A product that is about to be made.
 *
 * @param id its identity
 * @param key what people will call it by
 * @param profile what it says
 * @param domain the domain it belongs to
 * @param owner the team that answers for it
 * @param outputPorts where its data can be had
 * @param inputPorts the ports its data come from
 */
public record NewProduct(ProductId id, String key, Profile profile, Ref domain, Ref owner, List<NewPort> outputPorts,
		List<OutputPortId> inputPorts) {

	public NewProduct {
		outputPorts = List.copyOf(outputPorts);
		inputPorts = List.copyOf(inputPorts);
	}

}
