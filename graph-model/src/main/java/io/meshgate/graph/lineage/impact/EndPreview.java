package io.meshgate.graph.lineage.impact;

import io.meshgate.graph.lineage.FlowId;

/**
 * What would break if something ended, as it stands.
 *
 * @param impact what breaks downstream, and where the viewer stands towards the product
 * that gives it out
 * @param grants those that would end or lose what they give access to, newest first
 * @param token stands for all of it, whether the viewer sees it or not: another one, if
 * anything of it is not what it was
 */
public record EndPreview(Impact impact, Affected<FlowId> grants, String token) {
}
