package io.meshgate.graph.subscription;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * A window of time in which access is given.
 *
 * @param id the identity
 * @param subscription what it belongs to
 * @param status where it stands now
 * @param validFrom from when
 * @param validUntil until when; null for no end
 * @param endedAt when it ended; null while it has not
 * @param endReason why it ended; null while it has not
 * @param provisioning how far the platform is with opening or closing it
 * @param platformReference the name that the platform has for the access
 */
public record Grant(GrantId id, SubscriptionId subscription, GrantStatus status, Instant validFrom,
		@Nullable Instant validUntil, @Nullable Instant endedAt, @Nullable GrantEndReason endReason,
		ProvisioningState provisioning, @Nullable String platformReference) {
}
