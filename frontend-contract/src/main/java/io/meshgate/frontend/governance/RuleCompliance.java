package io.meshgate.frontend.governance;

import org.jspecify.annotations.Nullable;

/**
 * How a product stands to a rule that is in force on it.
 *
 * @param rule the rule
 * @param state how it stands to it
 * @param because why: one sentence
 * @param waiver why it need not have what is demanded; null unless it is waived
 */
public record RuleCompliance(GovernanceRule rule, ComplianceState state, String because, @Nullable Waiver waiver) {
}
