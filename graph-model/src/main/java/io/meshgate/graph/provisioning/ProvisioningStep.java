package io.meshgate.graph.provisioning;

import io.meshgate.graph.subscription.ProvisioningState;
import org.jspecify.annotations.Nullable;

/**
 * How far a platform is, one way.
 *
 * @param kind which way; null where nothing is to be done
 * @param state how far it is; {@code NONE} where nothing is to be done
 */
public record ProvisioningStep(@Nullable ProvisioningKind kind, ProvisioningState state) {
}
