package io.meshgate.graph.governance;

import io.meshgate.graph.Ref;
import org.jspecify.annotations.Nullable;

/**
 * Which rules are asked for.
 *
 * @param domain those that hold for products of this domain; null for all
 * @param retired whether those that have ended are shown too
 * @param counted whether the number of all of them is wanted
 */
public record RuleQuery(@Nullable Ref domain, boolean retired, boolean counted) {
}
