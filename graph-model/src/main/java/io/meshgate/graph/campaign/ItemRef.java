package io.meshgate.graph.campaign;

import io.meshgate.graph.subscription.GrantId;

/**
 * Access that a campaign has taken up, as somebody names it.
 *
 * @param campaign which campaign
 * @param grant which access
 */
public record ItemRef(AccessCampaignId campaign, GrantId grant) {
}
