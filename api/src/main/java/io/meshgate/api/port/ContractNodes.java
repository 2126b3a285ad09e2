package io.meshgate.api.port;

import java.util.List;
import java.util.Set;

import io.meshgate.api.node.NodeSource;
import io.meshgate.api.node.Selection;
import io.meshgate.frontend.port.Contract;
import io.meshgate.graph.person.Viewer;
import io.meshgate.graph.port.ContractId;
import io.meshgate.graph.port.Ports;

import org.springframework.stereotype.Component;

/**
 * Contracts as nodes.
 */
@Component
class ContractNodes implements NodeSource {

	private final Ports ports;

	ContractNodes(Ports ports) {
		this.ports = ports;
	}

	@Override
	public Class<Contract> type() {
		return Contract.class;
	}

	@Override
	public List<Contract> load(Viewer viewer, Set<String> ids, Selection selection) {
		return this.ports.loadContracts(viewer, ids.stream().map(ContractId::new).toList())
			.stream()
			.map(PortViews.VIEWS::contract)
			.toList();
	}

}
