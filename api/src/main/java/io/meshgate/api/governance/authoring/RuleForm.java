package io.meshgate.api.governance.authoring;

import java.util.List;
import java.util.UUID;

import io.meshgate.api.input.Problems;
import io.meshgate.api.wire.Refs;
import io.meshgate.frontend.domain.Domain;
import io.meshgate.frontend.governance.AdoptGovernanceRuleInput;
import io.meshgate.frontend.governance.ChangeGovernanceRuleInput;
import io.meshgate.frontend.governance.GovernanceRule;
import io.meshgate.graph.governance.GovernanceRuleId;
import io.meshgate.graph.governance.Requirement;
import io.meshgate.graph.governance.RuleSeverity;
import io.meshgate.graph.governance.authoring.NewRule;
import io.meshgate.graph.governance.authoring.RuleProfile;
import io.meshgate.graph.product.DataProductKind;
import io.meshgate.graph.product.DataProductStatus;
import org.jspecify.annotations.Nullable;

/**
 * What somebody filled in about a rule.
 */
final class RuleForm {

	private static final int LONGEST_KEY = 100;

	private static final int LONGEST_NAME = 200;

	private static final int LONGEST_TEXT = 10_000;

	private final Problems problems;

	RuleForm(Problems problems) {
		this.problems = problems;
	}

	NewRule rule(AdoptGovernanceRuleInput input) {
		this.problems.key("key", input.key(), LONGEST_KEY);
		this.problems.name("name", input.name(), LONGEST_NAME);
		this.problems.clearableText("description", input.description(), LONGEST_TEXT);
		lists(input.statuses(), input.kinds());
		RuleProfile profile = new RuleProfile(input.name(), input.description(),
				(input.severity() != null) ? constant(RuleSeverity.class, input.severity()) : RuleSeverity.IMPORTANT,
				(input.statuses() != null) ? constants(DataProductStatus.class, input.statuses())
						: List.of(DataProductStatus.ACTIVE),
				(input.kinds() != null) ? constants(DataProductKind.class, input.kinds()) : List.of());
		return new NewRule(new GovernanceRuleId(UUID.randomUUID().toString()), input.key(),
				constant(Requirement.class, input.requirement()), profile,
				(input.domain() != null) ? Refs.of(input.domain(), Domain.class) : null);
	}

	RuleProfile profile(ChangeGovernanceRuleInput input) {
		this.problems.nameIfGiven("name", input.name(), LONGEST_NAME);
		this.problems.clearableText("description", input.description(), LONGEST_TEXT);
		lists(input.statuses(), input.kinds());
		return new RuleProfile(input.name(), input.description(),
				(input.severity() != null) ? constant(RuleSeverity.class, input.severity()) : null,
				(input.statuses() != null) ? constants(DataProductStatus.class, input.statuses()) : null,
				(input.kinds() != null) ? constants(DataProductKind.class, input.kinds()) : null);
	}

	RuleSeen seen(String rule, @Nullable Integer expectedVersion) {
		String id = this.problems.id("governanceRule", rule, GovernanceRule.class).orElse("");
		return new RuleSeen(new GovernanceRuleId(id), expectedVersion);
	}

	private void lists(@Nullable List<?> statuses, @Nullable List<?> kinds) {
		if (statuses != null && statuses.isEmpty()) {
			this.problems.add("statuses", "must not be empty");
		}
		this.problems.list("statuses", statuses, DataProductStatus.values().length);
		this.problems.list("kinds", kinds, DataProductKind.values().length);
	}

	private static <E extends Enum<E>> E constant(Class<E> type, Enum<?> constant) {
		return Enum.valueOf(type, constant.name());
	}

	private static <E extends Enum<E>> List<E> constants(Class<E> type, List<? extends Enum<?>> constants) {
		return constants.stream().map((each) -> constant(type, each)).sorted().toList();
	}

}
