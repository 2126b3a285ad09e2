package io.meshgate.graph.campaign;

/**
 * How far a campaign is.
 *
 * @param total how much access it takes up
 * @param open how much there is left to review
 * @param confirmed how much was confirmed
 * @param ended how much was ended
 * @param gone how much has ended otherwise
 * @param unreviewed how much nobody reviewed in time
 */
public record CampaignProgress(int total, int open, int confirmed, int ended, int gone, int unreviewed) {
}
