package io.meshgate.graph.governance.authoring;

import io.meshgate.graph.Ref;
import io.meshgate.graph.governance.GovernanceRuleId;
import io.meshgate.graph.governance.Requirement;
import org.jspecify.annotations.Nullable;

/**
 * A rule that is about to be adopted.
 *
 * @param id its identity
 * @param key what people will call it by
 * @param requirement what it demands
 * @param profile what else it says
 * @param domain where it holds; null for the whole platform
 */
public record NewRule(GovernanceRuleId id, String key, Requirement requirement, RuleProfile profile,
		@Nullable Ref domain) {
}
