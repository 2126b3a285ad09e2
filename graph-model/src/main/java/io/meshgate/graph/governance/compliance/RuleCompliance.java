package io.meshgate.graph.governance.compliance;

import java.util.List;

import io.meshgate.graph.governance.GovernanceRule;
import io.meshgate.graph.governance.waiver.Waiver;
import org.jspecify.annotations.Nullable;

/**
 * How a product stands to one of the rules that are in force on it.
 *
 * @param rule the rule
 * @param state how it stands to it
 * @param lacking the names of its parts that lack what is demanded, where the rule is
 * about its parts; ten at most
 * @param waiver why it need not have what is demanded; null unless it is waived
 */
public record RuleCompliance(GovernanceRule rule, ComplianceState state, List<String> lacking,
		@Nullable Waiver waiver) {

	public RuleCompliance {
		lacking = List.copyOf(lacking);
	}

	/**
	 * Why it stands so.
	 * @return one sentence
	 */
	public String because() {
		if (this.state == ComplianceState.MET) {
			return "It has what is demanded.";
		}
		return this.rule.requirement().otherwise(this.lacking);
	}

}
