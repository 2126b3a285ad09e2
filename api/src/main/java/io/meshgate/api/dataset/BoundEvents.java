package io.meshgate.api.dataset;

import java.util.Map;

import io.meshgate.api.port.authoring.HeldProduct;
import io.meshgate.api.port.authoring.Sending;
import io.meshgate.graph.dataset.DatasetBindings.Binding;
import io.meshgate.graph.outbox.Event;
import io.meshgate.graph.outbox.EventType;

/**
 * What is told of datasets and the ports that they are bound to.
 */
final class BoundEvents {

	private BoundEvents() {
	}

	static Event event(EventType type, Binding binding, HeldProduct held, Sending sending) {
		return sending.event(type, binding.port(), Map.of("dataProduct", held.product().id().value(), "namespace",
				binding.dataset().namespace(), "name", binding.dataset().name()));
	}

}
