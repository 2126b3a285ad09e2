package io.meshgate.frontend.campaign;

import java.time.LocalDate;
import java.time.OffsetDateTime;

import io.meshgate.frontend.person.Person;
import io.meshgate.frontend.subscription.Grant;
import io.meshgate.frontend.subscription.Subscription;
import org.jspecify.annotations.Nullable;

/**
 * Access that a campaign has taken up. It stays on the campaign's list, whatever becomes
 * of it.
 *
 * @param status what is to become of it, or what has
 * @param grant the access
 * @param subscription who has it, and to what
 * @param portLastReadOn the last day on which somebody was reported to have read the
 * output port; null where nothing is
 * @param reviewedBy who reviewed it; null where nobody did
 * @param reviewedAt when they did
 * @param comment what they said to it
 */
public record CampaignItem(CampaignItemStatus status, Grant grant, Subscription subscription,
		@Nullable LocalDate portLastReadOn, @Nullable Person reviewedBy, @Nullable OffsetDateTime reviewedAt,
		@Nullable String comment) {
}
