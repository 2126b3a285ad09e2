package io.meshgate.frontend.subscription;

import java.util.List;

import io.meshgate.frontend.PageInfo;

/**
 * A page of subscriptions.
 *
 * @param edges the subscriptions of this page
 * @param pageInfo where this page stands
 * @param totalCount how many the viewer may see in all
 */
public record SubscriptionConnection(List<SubscriptionEdge> edges, PageInfo pageInfo, int totalCount) {

	public SubscriptionConnection {
		edges = List.copyOf(edges);
	}

}
