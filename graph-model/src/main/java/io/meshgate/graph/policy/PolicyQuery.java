package io.meshgate.graph.policy;

import io.meshgate.graph.Ref;
import org.jspecify.annotations.Nullable;

/**
 * Which policies are asked for.
 *
 * @param domain those in force in this domain; null for all
 * @param withdrawn whether those that were withdrawn are shown too
 * @param counted whether the number of all of them is wanted
 */
public record PolicyQuery(@Nullable Ref domain, boolean withdrawn, boolean counted) {
}
