package io.meshgate.frontend.provisioning;

import io.meshgate.frontend.subscription.ProvisioningState;
import org.jspecify.annotations.Nullable;

/**
 * How far the platform is with a grant.
 *
 * @param grant the global id of the grant
 * @param kind which way it is told of
 * @param state how far it is
 * @param sequence greater than that of every report before it
 * @param reference the name that the platform has for it
 * @param diagnostics what the platform said
 * @param idempotencyKey the same key answers the first result again
 */
public record ReportProvisioningInput(String grant, ProvisioningKind kind, ProvisioningState state, int sequence,
		@Nullable String reference, @Nullable String diagnostics, @Nullable String idempotencyKey) {
}
