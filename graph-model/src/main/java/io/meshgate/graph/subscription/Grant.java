package io.meshgate.graph.subscription;

import java.time.Instant;

import io.meshgate.graph.person.Person;
import org.jspecify.annotations.Nullable;

/**
 * A window of time in which access is given.
 *
 * @param id the identity
 * @param subscription what it belongs to
 * @param status where it stands now
 * @param version counts what people did with it
 * @param validFrom from when
 * @param validUntil until when; null for no end
 * @param endedAt when it ended; null while it has not
 * @param endReason why it ended; null while it has not
 * @param endedBy who ended it; null where nobody did
 * @param endComment why they did, in their words
 * @param suspendedAt since when it is suspended; null while it is not
 * @param suspendedUntil until when it is; null while it is not
 * @param suspendedBy who suspended it; null while it is not
 * @param suspendComment why they did, in their words; null while it is not
 * @param provisioning how far the platform is with opening or closing it
 * @param platformReference the name that the platform has for the access
 * @param contractVersion the version of the contract that it was given on, or that was
 * consented to since; null where there was none
 * @param consentDueAt until when consent is needed to what the contract is by now; null
 * where it is not
 */
public record Grant(GrantId id, SubscriptionId subscription, GrantStatus status, int version, Instant validFrom,
		@Nullable Instant validUntil, @Nullable Instant endedAt, @Nullable GrantEndReason endReason,
		@Nullable Person endedBy, @Nullable String endComment, @Nullable Instant suspendedAt,
		@Nullable Instant suspendedUntil, @Nullable Person suspendedBy, @Nullable String suspendComment,
		ProvisioningState provisioning, @Nullable String platformReference, @Nullable String contractVersion,
		@Nullable Instant consentDueAt) {

	/**
	 * Whether somebody has suspended it, until a time.
	 * @return false where it is suspended for want of consent alone
	 */
	public boolean isHeldBack() {
		return this.suspendedUntil != null;
	}

}
