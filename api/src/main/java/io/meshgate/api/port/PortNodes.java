package io.meshgate.api.port;

import io.meshgate.api.node.NodeSource;
import io.meshgate.api.product.ProductPermits;
import io.meshgate.api.wire.ViewerCan;
import io.meshgate.frontend.port.Contract;
import io.meshgate.frontend.port.InputPort;
import io.meshgate.frontend.port.OutputPort;
import io.meshgate.graph.port.ContractId;
import io.meshgate.graph.port.InputPortId;
import io.meshgate.graph.port.OutputPortId;
import io.meshgate.graph.port.PortDetails;
import io.meshgate.graph.port.Ports;
import io.meshgate.graph.product.Behind;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Ports and contracts as nodes, and what one may do with ports. A port that is seen only
 * because it is on record lets nothing be done with it.
 */
@Configuration(proxyBeanMethods = false)
class PortNodes {

	@Bean
	NodeSource outputPortSource(Ports ports) {
		return NodeSource.of(OutputPort.class, OutputPortId::new, ports::load, PortViews.VIEWS::outputPort);
	}

	@Bean
	NodeSource inputPortSource(PortDetails ports) {
		return NodeSource.of(InputPort.class, InputPortId::new, ports::loadInputs, PortViews.VIEWS::inputPort);
	}

	@Bean
	NodeSource contractSource(Ports ports) {
		return NodeSource.of(Contract.class, ContractId::new, ports::loadContracts, PortViews.VIEWS::contract);
	}

	@Bean
	ViewerCan<OutputPort> outputPortPermits(ProductPermits permits) {
		return permits.of(OutputPort.class, Behind.OUTPUT_PORT);
	}

	@Bean
	ViewerCan<InputPort> inputPortPermits(ProductPermits permits) {
		return permits.editing(InputPort.class, Behind.INPUT_PORT);
	}

}
