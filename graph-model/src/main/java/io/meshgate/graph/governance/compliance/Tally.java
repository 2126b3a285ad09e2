package io.meshgate.graph.governance.compliance;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.meshgate.graph.governance.GovernanceRule;
import io.meshgate.graph.governance.GovernanceRuleId;

/**
 * Adds up products that were counted together because they stand alike to all rules.
 */
final class Tally {

	private final Map<ComplianceState, Integer> products = new EnumMap<>(ComplianceState.class);

	private final Map<GovernanceRuleId, Map<ComplianceState, Integer>> byRule = new HashMap<>();

	Tally(List<Alike> all) {
		all.forEach(this::add);
	}

	ComplianceSummary summary(List<GovernanceRule> rules) {
		List<RuleCount> counts = rules.stream()
			.flatMap((rule) -> Optional.ofNullable(this.byRule.get(rule.id()))
				.map((states) -> new RuleCount(rule, in(states, ComplianceState.MET),
						in(states, ComplianceState.WAIVED), in(states, ComplianceState.VIOLATED)))
				.stream())
			.toList();
		return new ComplianceSummary(in(this.products, ComplianceState.MET), in(this.products, ComplianceState.WAIVED),
				in(this.products, ComplianceState.VIOLATED), counts);
	}

	private void add(Alike alike) {
		for (int i = 0; i < alike.states().size(); i++) {
			GovernanceRuleId rule = alike.rules().get(i);
			alike.state(i)
				.ifPresent((state) -> this.byRule.computeIfAbsent(rule, (_) -> new EnumMap<>(ComplianceState.class))
					.merge(state, alike.products(), Integer::sum));
		}
		alike.worst().ifPresent((state) -> this.products.merge(state, alike.products(), Integer::sum));
	}

	private static int in(Map<ComplianceState, Integer> counts, ComplianceState state) {
		return counts.getOrDefault(state, 0);
	}

	/**
	 * Products that stand alike.
	 *
	 * @param rules the rules that hold where they are
	 * @param states how they stand to each, empty where it is not about them
	 * @param products how many they are
	 */
	record Alike(List<GovernanceRuleId> rules, List<String> states, int products) {

		Alike {
			rules = List.copyOf(rules);
			states = List.copyOf(states);
		}

		Optional<ComplianceState> state(int rule) {
			String state = this.states.get(rule);
			return state.isEmpty() ? Optional.empty() : Optional.of(ComplianceState.valueOf(state));
		}

		Optional<ComplianceState> worst() {
			return this.states.stream()
				.filter((state) -> !state.isEmpty())
				.map(ComplianceState::valueOf)
				.max(ComplianceState::compareTo);
		}

	}

}
