package io.meshgate.frontend.subscription;

import java.time.OffsetDateTime;
import java.util.List;

import io.meshgate.frontend.Node;
import io.meshgate.frontend.Permitted;
import io.meshgate.frontend.person.Person;
import org.jspecify.annotations.Nullable;

/**
 * A window of time in which access is given.
 *
 * @param id the global id
 * @param status where it stands now
 * @param version counts what people did with it
 * @param validFrom from when
 * @param validUntil until when; null for no end
 * @param endedAt when it ended, by itself or before its time; null while it has not
 * @param endReason why it ended; null while it has not
 * @param endedBy who ended it; null while it has not, and where nobody did
 * @param endComment why they did, in their words
 * @param suspendedAt since when it is suspended; null while it is not
 * @param suspendedUntil until when it is; null while it is not, and where it waits for
 * consent
 * @param suspendedBy who suspended it; null while it is not
 * @param suspendComment why they did, in their words; null while it is not
 * @param provisioning how far the platform is with opening or closing it
 * @param platformReference the name that the platform has for the access
 * @param contractVersion the version of the contract that it was given on, or that was
 * consented to since; null where there was none
 * @param viewerCan what the viewer may do with it; all actions that make sense here
 * unless some are asked for
 */
public record Grant(String id, GrantStatus status, int version, OffsetDateTime validFrom,
		@Nullable OffsetDateTime validUntil, @Nullable OffsetDateTime endedAt, @Nullable GrantEndReason endReason,
		@Nullable Person endedBy, @Nullable String endComment, @Nullable OffsetDateTime suspendedAt,
		@Nullable OffsetDateTime suspendedUntil, @Nullable Person suspendedBy, @Nullable String suspendComment,
		ProvisioningState provisioning, @Nullable String platformReference, @Nullable String contractVersion,
		List<Permitted> viewerCan) implements Node {

	public Grant {
		viewerCan = List.copyOf(viewerCan);
	}

}
