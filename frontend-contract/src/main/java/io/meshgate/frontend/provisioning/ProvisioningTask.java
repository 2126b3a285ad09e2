package io.meshgate.frontend.provisioning;

import java.time.OffsetDateTime;

import io.meshgate.frontend.subscription.ProvisioningState;
import org.jspecify.annotations.Nullable;

/**
 * What is to be done for a grant on the platform of its output port.
 *
 * @param grant the global id of the grant
 * @param kind which way
 * @param state how far the platform is
 * @param sequence that of the last report; 0 where there was none
 * @param attempts how often it was begun without being done
 * @param dueAt when it is to be tried again; null for at once, or never
 * @param reference the name that the platform has for it
 * @param diagnostics what the platform said of it
 * @param validFrom since when there is access by the grant
 * @param validUntil until when; null for no end
 * @param outputPort what is opened or closed
 * @param consumer for whom
 */
public record ProvisioningTask(String grant, ProvisioningKind kind, ProvisioningState state, int sequence, int attempts,
		@Nullable OffsetDateTime dueAt, @Nullable String reference, @Nullable String diagnostics,
		OffsetDateTime validFrom, @Nullable OffsetDateTime validUntil, ProvisionedPort outputPort,
		ProvisionedConsumer consumer) {
}
