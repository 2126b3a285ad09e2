package io.meshgate.frontend.campaign;

import java.util.List;

import io.meshgate.frontend.PageInfo;

/**
 * A page of campaigns.
 *
 * @param edges what is on this page
 * @param pageInfo where this page stands
 * @param totalCount how much the viewer may see in all
 */
public record AccessCampaignConnection(List<AccessCampaignEdge> edges, PageInfo pageInfo, int totalCount) {

	public AccessCampaignConnection {
		edges = List.copyOf(edges);
	}

}
