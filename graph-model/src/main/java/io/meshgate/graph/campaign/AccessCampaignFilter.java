package io.meshgate.graph.campaign;

import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * Which campaigns.
 *
 * @param status that stand at one of these; empty for whichever
 * @param awaitingMe only those with access that waits for the viewer's review, or only
 * the others; null for both
 */
public record AccessCampaignFilter(Set<AccessCampaignStatus> status, @Nullable Boolean awaitingMe) {

	/** All of them. */
	public static final AccessCampaignFilter ALL = new AccessCampaignFilter(Set.of(), null);

	public AccessCampaignFilter {
		status = Set.copyOf(status);
	}

}
