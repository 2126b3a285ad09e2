package io.meshgate.frontend.campaign;

/**
 * A campaign in a list.
 *
 * @param cursor where it stands in the list
 * @param node the campaign
 */
public record AccessCampaignEdge(String cursor, AccessCampaign node) {
}
