package io.meshgate.api.subscription;

import java.time.Instant;

import io.meshgate.api.input.Problems;
import io.meshgate.api.operation.Submission;
import io.meshgate.frontend.subscription.Grant;
import io.meshgate.frontend.subscription.SuspendGrantInput;
import io.meshgate.graph.subscription.GrantChange;
import io.meshgate.graph.subscription.GrantId;
import io.meshgate.graph.subscription.transition.GrantTransition;
import org.jspecify.annotations.Nullable;

/**
 * What somebody filled in about a grant.
 */
final class GrantForm {

	private static final int LONGEST_TEXT = 2_000;

	private static final int LONGEST_TOKEN = 200;

	private final Problems problems;

	private final Instant now;

	GrantForm(Submission submission) {
		this.problems = submission.problems();
		this.now = submission.at();
	}

	GrantSeen seen(String grant, @Nullable Integer expectedVersion) {
		return new GrantSeen(new GrantId(this.problems.id("grant", grant, Grant.class).orElse("")), expectedVersion,
				null);
	}

	GrantSeen previewed(GrantSeen seen, @Nullable String previewToken) {
		this.problems.textIfGiven("previewToken", previewToken, LONGEST_TOKEN);
		return new GrantSeen(seen.id(), seen.version(), previewToken);
	}

	GrantChange revocation(String reason) {
		this.problems.text("reason", reason, LONGEST_TEXT);
		return GrantChange.of(GrantTransition.REVOKE, reason, this.now);
	}

	GrantChange suspension(SuspendGrantInput input) {
		this.problems.text("reason", input.reason(), LONGEST_TEXT);
		Instant until = input.until().toInstant();
		if (!until.isAfter(this.now)) {
			this.problems.add("until", "must be in the future");
		}
		return GrantChange.suspension(input.reason(), until, this.now);
	}

	GrantChange commented(GrantTransition transition, @Nullable String comment) {
		this.problems.textIfGiven("comment", comment, LONGEST_TEXT);
		return GrantChange.of(transition, comment, this.now);
	}

}
