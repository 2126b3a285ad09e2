package io.meshgate.api.access;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;

import io.meshgate.api.input.Problems;
import io.meshgate.frontend.access.AccessRequest;
import io.meshgate.frontend.access.AskQuestionInput;
import io.meshgate.frontend.access.DecideAccessRequestInput;
import io.meshgate.frontend.access.DeclineOfferInput;
import io.meshgate.frontend.access.OfferAccessInput;
import io.meshgate.graph.access.AccessRequestId;
import io.meshgate.graph.access.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * What somebody filled in about a request that is there. Whoever says no says why.
 */
final class RequestForm {

	private static final int LONGEST_TEXT = 2_000;

	private final Problems problems;

	RequestForm(Problems problems) {
		this.problems = problems;
	}

	RequestSeen seen(String request, @Nullable Integer expectedVersion) {
		String id = this.problems.id("accessRequest", request, AccessRequest.class).orElse("");
		return new RequestSeen(new AccessRequestId(id), expectedVersion);
	}

	RequestSeen question(AskQuestionInput input) {
		RequestSeen seen = seen(input.accessRequest(), input.expectedVersion());
		this.problems.text("text", input.text(), LONGEST_TEXT);
		return seen;
	}

	OfferAccess.Less less(OfferAccessInput input, Instant at) {
		RequestSeen seen = seen(input.accessRequest(), input.expectedVersion());
		if (!input.endsAt().toInstant().isAfter(at)) {
			this.problems.add("endsAt", "must be in the future");
		}
		this.problems.textIfGiven("comment", input.comment(), LONGEST_TEXT);
		return new OfferAccess.Less(seen, input.endsAt().toInstant(), input.comment());
	}

	RequestSeen declining(DeclineOfferInput input) {
		RequestSeen seen = seen(input.accessRequest(), input.expectedVersion());
		this.problems.textIfGiven("comment", input.comment(), LONGEST_TEXT);
		return seen;
	}

	DecideAccessRequest.Ballot ballot(DecideAccessRequestInput input, Verdict verdict, Instant at) {
		RequestSeen seen = seen(input.accessRequest(), input.expectedVersion());
		switch (verdict) {
			case APPROVED -> this.problems.clearableText("comment", input.comment(), LONGEST_TEXT);
			case REJECTED -> this.problems.text("comment", input.comment(), LONGEST_TEXT);
		}
		Instant end = Optional.ofNullable(input.endsAt()).map(OffsetDateTime::toInstant).orElse(null);
		if (end != null && verdict == Verdict.REJECTED) {
			this.problems.add("endsAt", "must not be given to say no");
		}
		else if (end != null && !end.isAfter(at)) {
			this.problems.add("endsAt", "must be in the future");
		}
		return new DecideAccessRequest.Ballot(seen, verdict, input.comment(), end);
	}

}
