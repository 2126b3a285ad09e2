package io.meshgate.graph.access.review;

/**
 * How far a stage is.
 *
 * @param key tells it from the other stages of the request
 * @param quorum how many have to say yes
 * @param approvals how many have, as far as it counts still
 * @param skipped whether nobody need after all
 */
public record StageProgress(String key, int quorum, int approvals, boolean skipped) {
}
