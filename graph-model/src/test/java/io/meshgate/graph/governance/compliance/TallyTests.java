package io.meshgate.graph.governance.compliance;

import java.time.Instant;
import java.util.List;

import io.meshgate.graph.governance.GovernanceRule;
import io.meshgate.graph.governance.GovernanceRuleId;
import io.meshgate.graph.governance.Requirement;
import io.meshgate.graph.governance.RuleSeverity;
import io.meshgate.graph.product.DataProductStatus;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class TallyTests {

	private static final GovernanceRule OWNED = rule("owned", Requirement.HAS_OWNER);

	private static final GovernanceRule DESCRIBED = rule("described", Requirement.HAS_DESCRIPTION);

	@Test
	void countsEachProductOnceByTheWorst() {
		ComplianceSummary summary = new Tally(List.of(alike(5, "MET", "MET"), alike(3, "WAIVED", "MET"),
				alike(2, "WAIVED", "VIOLATED"), alike(7, "", ""), alike(1, "", "MET")))
			.summary(List.of(OWNED, DESCRIBED));
		assertThat(summary.compliant()).isEqualTo(6);
		assertThat(summary.waived()).isEqualTo(3);
		assertThat(summary.violating()).isEqualTo(2);
		assertThat(summary.products()).isEqualTo(11);
		assertThat(summary.rules()).containsExactly(new RuleCount(OWNED, 5, 5, 0), new RuleCount(DESCRIBED, 9, 0, 2));
	}

	@Test
	void leavesOutRulesThatAreAboutNoneOfThem() {
		ComplianceSummary summary = new Tally(List.of(alike(4, "MET", ""))).summary(List.of(DESCRIBED, OWNED));
		assertThat(summary.rules()).containsExactly(new RuleCount(OWNED, 4, 0, 0));
	}

	@Test
	void saysWhichPartsLackWhatIsDemanded() {
		GovernanceRule contracted = rule("contracted", Requirement.HAS_CONTRACT);
		assertThat(
				new RuleCompliance(contracted, ComplianceState.VIOLATED, List.of("lines", "refunds"), null).because())
			.isEqualTo("No contract governs these of its output ports: lines, refunds.");
		assertThat(new RuleCompliance(contracted, ComplianceState.VIOLATED, List.of(), null).because())
			.isEqualTo("It offers no output port that a contract could govern.");
		assertThat(new RuleCompliance(OWNED, ComplianceState.VIOLATED, List.of(), null).because())
			.isEqualTo("No team answers for it.");
		assertThat(new RuleCompliance(OWNED, ComplianceState.MET, List.of(), null).because())
			.isEqualTo("It has what is demanded.");
	}

	private static Tally.Alike alike(int products, String owned, String described) {
		return new Tally.Alike(List.of(OWNED.id(), DESCRIBED.id()), List.of(owned, described), products);
	}

	private static GovernanceRule rule(String key, Requirement requirement) {
		Instant then = Instant.parse("2026-01-01T00:00:00Z");
		return new GovernanceRule(new GovernanceRuleId(key), key, key, null, requirement, RuleSeverity.IMPORTANT,
				List.of(DataProductStatus.ACTIVE), List.of(), 1, then, then, null, null, null);
	}

}
