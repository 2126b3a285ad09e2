package io.meshgate.graph.campaign;

import io.meshgate.graph.Id;

/**
 * The identity of an {@link AccessCampaign}.
 *
 * @param value as it stands in the graph
 */
public record AccessCampaignId(String value) implements Id {
}
