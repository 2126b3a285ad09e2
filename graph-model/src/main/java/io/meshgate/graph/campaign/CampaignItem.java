package io.meshgate.graph.campaign;

import java.time.Instant;
import java.time.LocalDate;

import io.meshgate.graph.person.Person;
import io.meshgate.graph.subscription.GrantId;
import org.jspecify.annotations.Nullable;

/**
 * Access that a campaign has taken up.
 *
 * @param grant the access
 * @param since from when that was granted
 * @param status what is to become of it, or what has
 * @param portLastReadOn the last day on which somebody was reported to have read the
 * port; null where nothing is
 * @param reviewedBy who reviewed it; null where nobody did
 * @param reviewedAt when they did
 * @param comment what they said to it
 */
public record CampaignItem(GrantId grant, Instant since, CampaignItemStatus status, @Nullable LocalDate portLastReadOn,
		@Nullable Person reviewedBy, @Nullable Instant reviewedAt, @Nullable String comment) {
}
