package io.meshgate.api.port;

import java.util.List;
import java.util.Set;

import io.meshgate.api.node.NodeSource;
import io.meshgate.api.node.Selection;
import io.meshgate.frontend.port.OutputPort;
import io.meshgate.graph.person.Viewer;
import io.meshgate.graph.port.OutputPortId;
import io.meshgate.graph.port.Ports;

import org.springframework.stereotype.Component;

/**
 * Output ports as nodes.
 */
@Component
class PortNodes implements NodeSource {

	private final Ports ports;

	PortNodes(Ports ports) {
		this.ports = ports;
	}

	@Override
	public Class<OutputPort> type() {
		return OutputPort.class;
	}

	@Override
	public List<OutputPort> load(Viewer viewer, Set<String> ids, Selection selection) {
		return this.ports.load(viewer, ids.stream().map(OutputPortId::new).toList())
			.stream()
			.map(PortViews.VIEWS::outputPort)
			.toList();
	}

}
