package io.meshgate.graph.campaign;

import java.util.Set;

import io.meshgate.graph.Ref;
import org.jspecify.annotations.Nullable;

/**
 * Which of what a campaign takes up.
 *
 * @param status of which one of these is to become, or has; empty for whichever
 * @param product access to this product; null for all
 */
public record CampaignItemFilter(Set<CampaignItemStatus> status, @Nullable Ref product) {

	/** All of it. */
	public static final CampaignItemFilter ALL = new CampaignItemFilter(Set.of(), null);

	public CampaignItemFilter {
		status = Set.copyOf(status);
	}

}
