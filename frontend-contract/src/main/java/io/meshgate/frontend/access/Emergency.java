package io.meshgate.frontend.access;

import java.time.OffsetDateTime;

import org.jspecify.annotations.Nullable;

/**
 * Access that was taken at once, before anybody had decided.
 *
 * @param reviewDueAt when it should be reviewed
 * @param review what came of the review; null while it is open
 */
public record Emergency(OffsetDateTime reviewDueAt, @Nullable EmergencyReview review) {
}
