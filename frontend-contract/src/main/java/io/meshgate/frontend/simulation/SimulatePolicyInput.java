package io.meshgate.frontend.simulation;

import java.time.Duration;

import io.meshgate.frontend.policy.SetAccessPolicyInput;
import org.jspecify.annotations.Nullable;

/**
 * A policy that is tried before it is set.
 *
 * @param policy what it would say
 * @param within only requests that were made since; 90 days where nothing is said
 */
public record SimulatePolicyInput(SetAccessPolicyInput policy, @Nullable Duration within) {
}
