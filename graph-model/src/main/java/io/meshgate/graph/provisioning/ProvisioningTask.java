package io.meshgate.graph.provisioning;

import java.time.Instant;

import io.meshgate.graph.subscription.GrantId;
import io.meshgate.graph.subscription.ProvisioningState;
import org.jspecify.annotations.Nullable;

/**
 * What is to be done for a grant on the platform of its port.
 *
 * @param grant the identity of the grant
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
public record ProvisioningTask(GrantId grant, ProvisioningKind kind, ProvisioningState state, int sequence,
		int attempts, @Nullable Instant dueAt, @Nullable String reference, @Nullable String diagnostics,
		Instant validFrom, @Nullable Instant validUntil, ProvisionedPort outputPort, ProvisionedConsumer consumer) {
}
