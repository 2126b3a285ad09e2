package io.meshgate.api.access;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;

import io.meshgate.api.input.Problems;
import io.meshgate.frontend.access.AnswerQuestionInput;
import io.meshgate.graph.access.question.WishChange;
import io.meshgate.graph.policy.AccessTerms;
import org.jspecify.annotations.Nullable;

/**
 * What somebody filled in to answer what was asked about their request.
 */
final class ReplyForm {

	private static final int LONGEST_TEXT = 2_000;

	private final Problems problems;

	private final Instant now;

	ReplyForm(Problems problems, Instant now) {
		this.problems = problems;
		this.now = now;
	}

	AnswerQuestion.Reply reply(AnswerQuestionInput input) {
		RequestSeen seen = new RequestForm(this.problems).seen(input.accessRequest(), input.expectedVersion());
		this.problems.text("text", input.text(), LONGEST_TEXT);
		this.problems.textIfGiven("purpose", input.purpose(), LONGEST_TEXT);
		this.problems.inOrder("startsAt", input.startsAt(), "endsAt", input.endsAt());
		Instant start = instant(input.startsAt());
		Instant end = instant(input.endsAt());
		Instant latest = this.now.plus(AccessTerms.LONGEST_GRANT);
		if (start != null && start.isAfter(latest)) {
			this.problems.add("startsAt", "must be within a year from now");
		}
		if (end != null && !end.isAfter(this.now)) {
			this.problems.add("endsAt", "must be in the future");
		}
		else if (end != null && end.isAfter(latest(start).plus(AccessTerms.LONGEST_GRANT))) {
			this.problems.add("endsAt", "must be at most a year after the start");
		}
		return new AnswerQuestion.Reply(seen, input.text(), new WishChange(input.purpose(), start, end));
	}

	/**
	 * Where no start is given there may be one that was asked for before, within a year.
	 */
	private Instant latest(@Nullable Instant start) {
		if (start == null) {
			return this.now.plus(AccessTerms.LONGEST_GRANT);
		}
		return start.isAfter(this.now) ? start : this.now;
	}

	private static @Nullable Instant instant(@Nullable OffsetDateTime time) {
		return Optional.ofNullable(time).map(OffsetDateTime::toInstant).orElse(null);
	}

}
