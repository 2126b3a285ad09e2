package io.meshgate.graph.access.emergency;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * That a request was made in an emergency, and access taken by it at once.
 *
 * @param reviewDueAt when it should be reviewed
 * @param review what came of the review; null while it is open
 */
public record Emergency(Instant reviewDueAt, @Nullable EmergencyReview review) {
}
