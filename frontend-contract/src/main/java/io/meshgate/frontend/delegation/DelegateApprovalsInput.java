package io.meshgate.frontend.delegation;

import java.time.OffsetDateTime;

import io.meshgate.frontend.EntityRef;
import org.jspecify.annotations.Nullable;

/**
 * Who is to decide in the viewer's place, and until when.
 *
 * @param delegate who is to decide; somebody who may act, and not the viewer
 * @param startsAt from when, within a year from now; null for at once
 * @param endsAt when it ends by itself: in the future, and at most 90 days after the
 * start
 * @param reason why; at most 2,000 characters
 * @param idempotencyKey the same key answers the first result again
 */
public record DelegateApprovalsInput(EntityRef delegate, @Nullable OffsetDateTime startsAt, OffsetDateTime endsAt,
		String reason, @Nullable String idempotencyKey) {
}
