package io.meshgate.api.port;

import io.meshgate.api.wire.Wire;
import io.meshgate.frontend.port.Contract;
import io.meshgate.frontend.port.InputPort;
import io.meshgate.frontend.port.OutputPort;
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

}
