package io.meshgate.api.access.renewal;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;

import io.meshgate.api.access.AnswersForm;
import io.meshgate.api.input.Problems;
import io.meshgate.api.operation.Submission;
import io.meshgate.frontend.access.ChangeAccessInput;
import io.meshgate.frontend.access.RenewAccessInput;
import io.meshgate.frontend.subscription.Subscription;
import io.meshgate.graph.access.AccessRequestKind;
import io.meshgate.graph.access.renewal.Continuation;
import io.meshgate.graph.policy.AccessTerms;
import io.meshgate.graph.subscription.SubscriptionId;
import org.jspecify.annotations.Nullable;

/**
 * What somebody filled in about access that is to go on, or to be for something else.
 */
final class RenewalForm {

	private static final int LONGEST_PURPOSE = 2_000;

	private final Problems problems;

	private final Instant now;

	RenewalForm(Submission submission) {
		this.problems = submission.problems();
		this.now = submission.at();
	}

	Continuation renewal(RenewAccessInput input) {
		return new Continuation(AccessRequestKind.RENEWAL, subscription(input.subscription()), purpose(input.purpose()),
				end(input.endsAt()), new AnswersForm(this.problems).given(input.answers()));
	}

	Continuation change(ChangeAccessInput input) {
		if (input.endsAt() != null && input.endsAt().toInstant().isAfter(this.now.plus(AccessTerms.LONGEST_GRANT))) {
			this.problems.add("endsAt", "must be at most a year from now");
		}
		return new Continuation(AccessRequestKind.SCOPE_CHANGE, subscription(input.subscription()),
				purpose(input.purpose()), end(input.endsAt()), new AnswersForm(this.problems).given(input.answers()));
	}

	private SubscriptionId subscription(String id) {
		return new SubscriptionId(this.problems.id("subscription", id, Subscription.class).orElse(""));
	}

	private @Nullable String purpose(@Nullable String purpose) {
		if (purpose != null) {
			this.problems.text("purpose", purpose, LONGEST_PURPOSE);
		}
		return purpose;
	}

	private @Nullable Instant end(@Nullable OffsetDateTime time) {
		Instant end = Optional.ofNullable(time).map(OffsetDateTime::toInstant).orElse(null);
		if (end != null && !end.isAfter(this.now)) {
			this.problems.add("endsAt", "must be in the future");
		}
		return end;
	}

}
