package io.meshgate.api.port;

import java.util.List;

import io.meshgate.api.wire.Permits;
import io.meshgate.api.wire.Wire;
import io.meshgate.auth.Facts;
import io.meshgate.frontend.Permitted;
import io.meshgate.frontend.port.Contract;
import io.meshgate.frontend.port.InputPort;
import io.meshgate.frontend.port.OutputPort;
import io.meshgate.graph.person.Standing;
import io.meshgate.graph.product.DataProduct;
import org.mapstruct.Mapper;
import org.mapstruct.ReportingPolicy;
import org.mapstruct.factory.Mappers;

/**
 * Ports and contracts as the contract with portals shows them.
 */
@Mapper(uses = Wire.class, unmappedTargetPolicy = ReportingPolicy.ERROR)
interface PortViews {

	PortViews VIEWS = Mappers.getMapper(PortViews.class);

	OutputPort outputPort(io.meshgate.graph.port.OutputPort port);

	InputPort inputPort(io.meshgate.graph.port.InputPort port);

	Contract contract(io.meshgate.graph.port.Contract contract);

	/**
	 * What the viewer may do with the ports of a product.
	 * @param product with the viewer's standing and its owner
	 * @return each with its reason
	 */
	default List<Permitted> permitted(DataProduct product) {
		Standing standing = product.standing();
		return (standing != null)
				? Permits.all(new Facts.OfProduct(standing, product.status(), product.owner() == null)) : List.of();
	}

}
