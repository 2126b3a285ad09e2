package io.meshgate.frontend.campaign;

/**
 * Access that a campaign takes up, in a list.
 *
 * @param cursor where it stands in the list
 * @param node the access
 */
public record CampaignItemEdge(String cursor, CampaignItem node) {
}
