package io.meshgate.frontend.provisioning;

import java.util.List;

import io.meshgate.frontend.PageInfo;

/**
 * A page of tasks.
 *
 * @param edges the tasks of this page
 * @param pageInfo where this page stands
 */
public record ProvisioningTaskConnection(List<ProvisioningTaskEdge> edges, PageInfo pageInfo) {

	public ProvisioningTaskConnection {
		edges = List.copyOf(edges);
	}

}
