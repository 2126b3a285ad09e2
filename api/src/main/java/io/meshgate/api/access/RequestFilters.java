package io.meshgate.api.access;

import io.meshgate.api.wire.Refs;
import io.meshgate.frontend.port.OutputPort;
import io.meshgate.frontend.product.DataProduct;
import io.meshgate.graph.Ref;
import io.meshgate.graph.access.AccessRequestFilter;
import io.meshgate.graph.access.AccessRequestStatus;
import io.meshgate.graph.access.InboxFilter;
import io.meshgate.graph.access.RequestRole;
import io.meshgate.graph.port.OutputPortId;
import org.jspecify.annotations.Nullable;

/**
 * Which requests are asked for, as the graph takes it.
 */
final class RequestFilters {

	private RequestFilters() {
	}

	static AccessRequestFilter of(io.meshgate.frontend.access.@Nullable AccessRequestFilter filter) {
		if (filter == null) {
			return AccessRequestFilter.ALL;
		}
		return new AccessRequestFilter(Refs.constants(AccessRequestStatus.class, filter.status()),
				(filter.role() != null) ? RequestRole.valueOf(filter.role().name()) : null,
				(filter.outputPort() != null) ? port(filter.outputPort()) : null,
				(filter.dataProduct() != null) ? Refs.of(filter.dataProduct(), DataProduct.class) : null,
				filter.overdue(), filter.reviewOpen());
	}

	static InboxFilter of(io.meshgate.frontend.access.@Nullable InboxFilter filter) {
		if (filter == null) {
			return InboxFilter.ALL;
		}
		return new InboxFilter((filter.dataProduct() != null) ? Refs.of(filter.dataProduct(), DataProduct.class) : null,
				filter.overdue());
	}

	private static OutputPortId port(String id) {
		return switch (Refs.of(id, OutputPort.class)) {
			case Ref.ById(String value) -> new OutputPortId(value);
			case Ref.ByKey(String key) -> new OutputPortId(key);
		};
	}

}
