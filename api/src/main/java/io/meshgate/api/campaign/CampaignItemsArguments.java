package io.meshgate.api.campaign;

import io.meshgate.frontend.campaign.CampaignItemFilter;
import org.jspecify.annotations.Nullable;

/**
 * Which of what a campaign takes up is asked for.
 *
 * @param campaign the global id of the campaign
 * @param filter which of it; null for all
 * @param first how much at most
 * @param after a cursor of an earlier page
 */
record CampaignItemsArguments(String campaign, @Nullable CampaignItemFilter filter, @Nullable Integer first,
		@Nullable String after) {
}
