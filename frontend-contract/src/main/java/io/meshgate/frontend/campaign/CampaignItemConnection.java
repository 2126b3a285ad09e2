package io.meshgate.frontend.campaign;

import java.util.List;

import io.meshgate.frontend.PageInfo;

/**
 * A page of what a campaign takes up.
 *
 * @param edges what is on this page
 * @param pageInfo where this page stands
 * @param totalCount how much the viewer may see in all
 */
public record CampaignItemConnection(List<CampaignItemEdge> edges, PageInfo pageInfo, int totalCount) {

	public CampaignItemConnection {
		edges = List.copyOf(edges);
	}

}
