package io.meshgate.api.port;

import io.meshgate.api.node.FactsSource;
import io.meshgate.api.node.NodeSource;
import io.meshgate.api.product.ProductPermits;
import io.meshgate.api.wire.ViewerCan;
import io.meshgate.frontend.port.Contract;
import io.meshgate.frontend.port.InputPort;
import io.meshgate.frontend.port.OutputPort;
import io.meshgate.graph.loading.Circle;
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
	NodeSource outputPortSource() {
		return NodeSource.of(OutputPort.class, OutputPortId::new, Ports.LOADING, PortViews.VIEWS::outputPort);
	}

	@Bean
	NodeSource inputPortSource() {
		return NodeSource.of(InputPort.class, InputPortId::new, PortDetails.LOADING_INPUTS, PortViews.VIEWS::inputPort);
	}

	@Bean
	NodeSource contractSource() {
		return NodeSource.of(Contract.class, ContractId::new, Ports.LOADING_CONTRACTS, PortViews.VIEWS::contract);
	}

	@Bean
	ViewerCan<OutputPort> outputPortPermits(ProductPermits permits) {
		return permits.of(OutputPort.class, Behind.OUTPUT_PORT);
	}

	@Bean
	ViewerCan<InputPort> inputPortPermits(ProductPermits permits) {
		return permits.editing(InputPort.class, Behind.INPUT_PORT);
	}

	@Bean
	FactsSource outputPortFacts() {
		return ProductPermits.facts(OutputPort.class, Circle.OUTPUT_PORT, OutputPortId::new, Behind.OUTPUT_PORT);
	}

	@Bean
	FactsSource inputPortFacts() {
		return ProductPermits.factsOfEditing(InputPort.class, Circle.INPUT_PORT, InputPortId::new, Behind.INPUT_PORT);
	}

}
