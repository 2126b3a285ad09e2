package io.meshgate.api.campaign;

import java.util.List;

import io.meshgate.api.operation.Moved;
import io.meshgate.api.refusal.NotFound;
import io.meshgate.frontend.campaign.CampaignItem;
import io.meshgate.frontend.campaign.ReviewGrantPayload;
import io.meshgate.frontend.campaign.StartCampaignPayload;
import io.meshgate.graph.campaign.AccessCampaignId;
import io.meshgate.graph.campaign.Campaigns;
import io.meshgate.graph.campaign.ItemRef;
import io.meshgate.graph.operation.Ending;
import io.meshgate.graph.person.Viewer;
import org.springframework.stereotype.Component;

/**
 * What comes of a change about campaigns, as the contract answers it.
 */
@Component
class CampaignAnswers {

	private final Campaigns campaigns;

	private final ItemsShown shown;

	CampaignAnswers(Campaigns campaigns, ItemsShown shown) {
		this.campaigns = campaigns;
		this.shown = shown;
	}

	StartCampaignPayload started(Viewer viewer, Ending<StartCampaign.Kind> ending) {
		return switch (ending.kind()) {
			case STARTED -> new StartCampaignPayload.CampaignStarted(
					this.campaigns.load(viewer, List.of(new AccessCampaignId(ending.subject())))
						.stream()
						.findFirst()
						.map(CampaignViews.VIEWS::campaign)
						.orElseThrow(() -> new NotFound("campaign")));
			case NOTHING -> new StartCampaignPayload.NothingToReview(ending.reason());
		};
	}

	ReviewGrantPayload reviewed(Viewer viewer, ItemRef named, Ending<Moved> ending) {
		CampaignItem item = this.campaigns.item(viewer, named)
			.flatMap((found) -> this.shown.of(viewer, List.of(found)).stream().findFirst())
			.map(ItemsShown.Shown::view)
			.orElseThrow(() -> new NotFound("grant"));
		return switch (ending.kind()) {
			case DONE -> new ReviewGrantPayload.GrantReviewed(item);
			case CONFLICT -> new ReviewGrantPayload.ReviewConflict(item, ending.reason());
		};
	}

}
