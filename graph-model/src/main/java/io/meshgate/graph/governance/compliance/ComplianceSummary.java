package io.meshgate.graph.governance.compliance;

import java.util.List;

/**
 * How many of several products comply. Each counts once, by the worst of the rules in
 * force on it; one without any is not counted.
 *
 * @param compliant how many have all that is demanded
 * @param waived how many have it, but for what they need not have for a time
 * @param violating how many lack something that is demanded
 * @param rules how many stand how to each rule that is in force on any of them, by name
 */
public record ComplianceSummary(int compliant, int waived, int violating, List<RuleCount> rules) {

	/** Nothing is demanded of anything. */
	public static final ComplianceSummary NONE = new ComplianceSummary(0, 0, 0, List.of());

	public ComplianceSummary {
		rules = List.copyOf(rules);
	}

	/**
	 * How many there are on which any rule is in force.
	 * @return the sum
	 */
	public int products() {
		return this.compliant + this.waived + this.violating;
	}

}
