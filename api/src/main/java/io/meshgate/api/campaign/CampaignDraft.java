package io.meshgate.api.campaign;

import io.meshgate.graph.Ref;
import io.meshgate.graph.campaign.NewCampaign;
import org.jspecify.annotations.Nullable;

/**
 * A campaign that somebody wants to start: of all products where it names neither.
 *
 * @param campaign what is to start
 * @param domain of this domain and below; null where it is not
 * @param product of this product; null where it is not
 */
record CampaignDraft(NewCampaign campaign, @Nullable Ref domain, @Nullable Ref product) {
}
