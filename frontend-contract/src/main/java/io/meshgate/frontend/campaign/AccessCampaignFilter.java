package io.meshgate.frontend.campaign;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Which campaigns.
 *
 * @param status that stand at one of these
 * @param awaitingMe only those with access that waits for the viewer's review, or only
 * the others
 */
public record AccessCampaignFilter(@Nullable List<AccessCampaignStatus> status, @Nullable Boolean awaitingMe) {

	public AccessCampaignFilter {
		status = (status != null) ? List.copyOf(status) : null;
	}

}
