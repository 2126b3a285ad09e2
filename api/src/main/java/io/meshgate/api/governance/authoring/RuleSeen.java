package io.meshgate.api.governance.authoring;

import io.meshgate.api.operation.Attempt;
import io.meshgate.api.refusal.NotFound;
import io.meshgate.auth.Action;
import io.meshgate.auth.Facts;
import io.meshgate.graph.Transaction;
import io.meshgate.graph.governance.GovernanceRuleId;
import io.meshgate.graph.governance.authoring.LockedRule;
import io.meshgate.graph.governance.authoring.RuleAuthoring;
import io.meshgate.graph.person.Viewer;
import org.jspecify.annotations.Nullable;

/**
 * A rule as somebody has seen it who wants to change it.
 *
 * @param id which rule
 * @param revision the revision they have seen; null where they do not say
 */
record RuleSeen(GovernanceRuleId id, @Nullable Integer revision) {

	Held hold(RuleAuthoring authoring, Transaction transaction, Viewer viewer) {
		return new Held(authoring.lock(transaction, viewer, this.id).orElseThrow(() -> new NotFound("governance rule")),
				this.revision);
	}

	/**
	 * The rule under the lock.
	 *
	 * @param rule as it stands
	 * @param seen the revision that was seen
	 */
	record Held(LockedRule rule, @Nullable Integer seen) {

		/** Begins to do something to the rule. */
		Attempt attempt() {
			return Attempt.on(this.rule.id())
				.ifAllowed(Action.EDIT_POLICY, new Facts.OfRule(this.rule.ruleStanding()))
				.ifUnchanged("rule", this.seen, this.rule.revision());
		}

	}

}
