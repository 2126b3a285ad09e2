package io.meshgate.frontend.governance;

import java.util.List;

/**
 * How many of several products comply. Each counts once, by the worst of the rules in
 * force on it.
 *
 * @param products how many there are on which any rule is in force
 * @param compliant how many have all that is demanded
 * @param waived how many have it, but for what they need not have for a time
 * @param violating how many lack something that is demanded
 * @param rules the same rule by rule, for those that are in force on any of them, by name
 */
public record ComplianceSummary(int products, int compliant, int waived, int violating, List<RuleCount> rules) {

	public ComplianceSummary {
		rules = List.copyOf(rules);
	}

}
