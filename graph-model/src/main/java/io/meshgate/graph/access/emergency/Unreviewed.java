package io.meshgate.graph.access.emergency;

import io.meshgate.graph.access.AccessRequestId;

/**
 * Access that was taken in an emergency, and of which nobody has said that it was one.
 *
 * @param request by which it was taken
 * @param reviewed whether somebody has said that it was none
 */
public record Unreviewed(AccessRequestId request, boolean reviewed) {
}
