package io.meshgate.frontend.access;

/**
 * One after the other, those who are to say yes to a request.
 *
 * @param key tells it from the other stages of the request
 * @param quorum how many have to say yes
 * @param approvals how many have, as far as it counts still
 * @param skipped whether nobody need after all
 */
public record ReviewStage(String key, int quorum, int approvals, boolean skipped) {
}
