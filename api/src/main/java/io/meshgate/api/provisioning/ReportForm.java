package io.meshgate.api.provisioning;

import java.time.Instant;
import java.util.Set;

import io.meshgate.api.input.Problems;
import io.meshgate.frontend.provisioning.ReportProvisioningInput;
import io.meshgate.frontend.subscription.Grant;
import io.meshgate.graph.provisioning.ProvisioningKind;
import io.meshgate.graph.provisioning.ProvisioningReport;
import io.meshgate.graph.provisioning.ProvisioningTransition;
import io.meshgate.graph.subscription.GrantId;
import io.meshgate.graph.subscription.ProvisioningState;

/**
 * What a program tells of a grant.
 */
final class ReportForm {

	private static final int LONGEST_REFERENCE = 500;

	private static final int LONGEST_DIAGNOSTICS = 2_000;

	/** More than a program comes to by counting. */
	private static final int GREATEST_SEQUENCE = 1_000_000_000;

	private final Problems problems;

	ReportForm(Problems problems) {
		this.problems = problems;
	}

	ProvisioningReport report(ReportProvisioningInput input, Instant now) {
		String grant = this.problems.id("grant", input.grant(), Grant.class).orElse("");
		ProvisioningState state = ProvisioningState.valueOf(input.state().name());
		if (ProvisioningTransition.to(state).isEmpty()) {
			this.problems.add("state", "must be IN_PROGRESS, DONE or FAILED");
		}
		if (input.sequence() < 1 || input.sequence() > GREATEST_SEQUENCE) {
			this.problems.add("sequence", "must be between 1 and 1,000,000,000");
		}
		this.problems.textIfGiven("reference", input.reference(), LONGEST_REFERENCE);
		this.problems.textIfGiven("diagnostics", input.diagnostics(), LONGEST_DIAGNOSTICS);
		return new ProvisioningReport(new GrantId(grant), ProvisioningKind.valueOf(input.kind().name()), state,
				input.sequence(), input.reference(), input.diagnostics(), now);
	}

}
