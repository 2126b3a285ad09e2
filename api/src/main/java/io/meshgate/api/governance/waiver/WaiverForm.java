package io.meshgate.api.governance.waiver;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;

import io.meshgate.api.input.Problems;
import io.meshgate.frontend.governance.GovernanceRule;
import io.meshgate.frontend.governance.WaiveGovernanceRuleInput;
import io.meshgate.frontend.governance.Waiver;
import io.meshgate.frontend.product.DataProduct;
import io.meshgate.graph.governance.GovernanceRuleId;
import io.meshgate.graph.governance.waiver.NewWaiver;
import io.meshgate.graph.governance.waiver.WaiverId;
import io.meshgate.graph.product.ProductId;

/**
 * What somebody filled in about a waiver. It ends within a year: what is to last longer
 * is no exception.
 */
final class WaiverForm {

	private static final int LONGEST_REASON = 2_000;

	private final Problems problems;

	WaiverForm(Problems problems) {
		this.problems = problems;
	}

	NewWaiver waiver(WaiveGovernanceRuleInput input, Instant now) {
		String rule = this.problems.id("governanceRule", input.governanceRule(), GovernanceRule.class).orElse("");
		String product = this.problems.id("dataProduct", input.dataProduct(), DataProduct.class).orElse("");
		Instant until = input.until().toInstant();
		if (!until.isAfter(now)) {
			this.problems.add("until", "must be in the future");
		}
		else if (until.isAfter(now.atOffset(ZoneOffset.UTC).plusYears(1).toInstant())) {
			this.problems.add("until", "must be within a year");
		}
		this.problems.text("reason", input.reason(), LONGEST_REASON);
		return new NewWaiver(new WaiverId(UUID.randomUUID().toString()), new GovernanceRuleId(rule),
				new ProductId(product), until, input.reason());
	}

	WaiverId id(String waiver) {
		return new WaiverId(this.problems.id("waiver", waiver, Waiver.class).orElse(""));
	}

}
