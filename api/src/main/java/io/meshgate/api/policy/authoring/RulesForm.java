package io.meshgate.api.policy.authoring;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

import io.meshgate.api.input.Problems;
import io.meshgate.frontend.policy.AutomaticRuleInput;
import io.meshgate.frontend.policy.SetAccessPolicyInput;
import io.meshgate.graph.policy.AutomaticRule;
import io.meshgate.graph.policy.AutomaticRules;
import org.jspecify.annotations.Nullable;

/**
 * What somebody filled in about requests that nobody need decide. A rule that refuses
 * says when, so that nobody closes everything by what they forget.
 */
final class RulesForm {

	private static final int MOST_RULES = 20;

	private static final int LONGEST_NAME = 100;

	private final Problems problems;

	private final Set<String> names = new HashSet<>();

	RulesForm(Problems problems) {
		this.problems = problems;
	}

	AutomaticRules rules(SetAccessPolicyInput input) {
		if (Boolean.TRUE.equals(input.humanDecides()) && input.automaticApprovals() != null) {
			this.problems.add("automaticApprovals", "must not be given where somebody must decide");
		}
		List<AutomaticRule> approvals = rules("automaticApprovals", input.automaticApprovals());
		List<AutomaticRule> refusals = rules("automaticRefusals", input.automaticRefusals());
		if (refusals != null) {
			IntStream.range(0, refusals.size())
				.filter((index) -> !refusals.get(index).isConditional())
				.forEach((index) -> this.problems.at("automaticRefusals", index)
					.add("consumerKinds", "or another condition must be given"));
		}
		return new AutomaticRules(input.humanDecides(), approvals, refusals);
	}

	private @Nullable List<AutomaticRule> rules(String field, @Nullable List<AutomaticRuleInput> rules) {
		new TermsForm(this.problems).some(field, rules, MOST_RULES);
		return (rules != null) ? IntStream.range(0, rules.size())
			.mapToObj((index) -> rule(this.problems.at(field, index), rules.get(index)))
			.toList() : null;
	}

	private AutomaticRule rule(Problems below, AutomaticRuleInput rule) {
		below.name("name", rule.name(), LONGEST_NAME);
		if (!this.names.add(rule.name())) {
			below.add("name", "must not be that of another rule");
		}
		TermsForm form = new TermsForm(below);
		return new AutomaticRule(rule.name(), rule.sameTeam(), form.kinds(rule.consumerKinds()),
				form.purposes(rule.purposes()));
	}

}
