package io.meshgate.api.delegation;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;

import io.meshgate.api.input.Problems;
import io.meshgate.api.wire.Refs;
import io.meshgate.frontend.delegation.DelegateApprovalsInput;
import io.meshgate.frontend.delegation.Delegation;
import io.meshgate.frontend.delegation.EndDelegationInput;
import io.meshgate.frontend.person.Person;
import io.meshgate.graph.delegation.DelegationId;
import io.meshgate.graph.delegation.NewDelegation;

/**
 * What somebody filled in about a delegation. It is for an absence: what is to last
 * longer is another's to own.
 */
final class DelegationForm {

	private static final int LONGEST_TEXT = 2_000;

	private static final int MOST_DAYS = 90;

	private final Problems problems;

	DelegationForm(Problems problems) {
		this.problems = problems;
	}

	NewDelegation delegation(DelegateApprovalsInput input, Instant now) {
		this.problems.inOrder("startsAt", input.startsAt(), "endsAt", input.endsAt());
		Instant end = input.endsAt().toInstant();
		Instant start = (input.startsAt() != null && input.startsAt().toInstant().isAfter(now))
				? input.startsAt().toInstant() : now;
		if (!end.isAfter(now)) {
			this.problems.add("endsAt", "must be in the future");
		}
		else if (end.isAfter(start.plus(Duration.ofDays(MOST_DAYS)))) {
			this.problems.add("endsAt", "must be at most " + MOST_DAYS + " days after the start");
		}
		if (start.isAfter(now.atOffset(ZoneOffset.UTC).plusYears(1).toInstant())) {
			this.problems.add("startsAt", "must be within a year from now");
		}
		this.problems.text("reason", input.reason(), LONGEST_TEXT);
		return new NewDelegation(new DelegationId(UUID.randomUUID().toString()),
				Refs.of(input.delegate(), Person.class), input.reason(), start, end, now);
	}

	DelegationId ended(EndDelegationInput input) {
		this.problems.textIfGiven("comment", input.comment(), LONGEST_TEXT);
		return new DelegationId(this.problems.id("delegation", input.delegation(), Delegation.class).orElse(""));
	}

}
