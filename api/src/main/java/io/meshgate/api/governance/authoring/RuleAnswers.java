package io.meshgate.api.governance.authoring;

import java.util.List;

import io.meshgate.api.governance.RuleViews;
import io.meshgate.api.operation.Moved;
import io.meshgate.api.refusal.NotFound;
import io.meshgate.frontend.governance.AdoptGovernanceRulePayload;
import io.meshgate.frontend.governance.ChangeGovernanceRulePayload;
import io.meshgate.frontend.governance.GovernanceRule;
import io.meshgate.frontend.governance.RetireGovernanceRulePayload;
import io.meshgate.graph.governance.GovernanceRuleId;
import io.meshgate.graph.governance.GovernanceRules;
import io.meshgate.graph.operation.Ending;
import io.meshgate.graph.person.Viewer;
import org.springframework.stereotype.Component;

/**
 * How changes to rules are answered: with the rule as it stands now.
 */
@Component
class RuleAnswers {

	private final GovernanceRules rules;

	RuleAnswers(GovernanceRules rules) {
		this.rules = rules;
	}

	AdoptGovernanceRulePayload adopted(Viewer viewer, Ending<AdoptGovernanceRule.Kind> ending) {
		return switch (ending.kind()) {
			case ADOPTED -> new AdoptGovernanceRulePayload.GovernanceRuleAdopted(rule(viewer, ending));
			case KEY_TAKEN -> new AdoptGovernanceRulePayload.GovernanceRuleKeyTaken(ending.subject());
		};
	}

	ChangeGovernanceRulePayload changed(Viewer viewer, Ending<Moved> ending) {
		GovernanceRule rule = rule(viewer, ending);
		return switch (ending.kind()) {
			case DONE -> new ChangeGovernanceRulePayload.GovernanceRuleChanged(rule);
			case CONFLICT -> new ChangeGovernanceRulePayload.GovernanceRuleConflict(rule, ending.reason());
		};
	}

	RetireGovernanceRulePayload retired(Viewer viewer, Ending<Moved> ending) {
		GovernanceRule rule = rule(viewer, ending);
		return switch (ending.kind()) {
			case DONE -> new RetireGovernanceRulePayload.GovernanceRuleRetired(rule);
			case CONFLICT -> new RetireGovernanceRulePayload.GovernanceRuleConflict(rule, ending.reason());
		};
	}

	private GovernanceRule rule(Viewer viewer, Ending<?> ending) {
		return this.rules.load(viewer, List.of(new GovernanceRuleId(ending.subject())))
			.stream()
			.findFirst()
			.map(RuleViews.VIEWS::rule)
			.orElseThrow(() -> new NotFound("governance rule"));
	}

}
