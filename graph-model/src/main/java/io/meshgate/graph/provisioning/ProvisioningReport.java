package io.meshgate.graph.provisioning;

import java.time.Instant;

import io.meshgate.graph.subscription.GrantId;
import io.meshgate.graph.subscription.ProvisioningState;
import org.jspecify.annotations.Nullable;

/**
 * What a program tells of a grant.
 *
 * @param grant which one
 * @param kind which way
 * @param state how far it is
 * @param sequence greater than that of every report before it
 * @param reference the name that the platform has for it; null for the one before
 * @param diagnostics what the platform said; null for nothing
 * @param at when it is told
 */
public record ProvisioningReport(GrantId grant, ProvisioningKind kind, ProvisioningState state, int sequence,
		@Nullable String reference, @Nullable String diagnostics, Instant at) {
}
