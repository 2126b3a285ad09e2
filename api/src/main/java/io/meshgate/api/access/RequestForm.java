package io.meshgate.api.access;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;

import io.meshgate.api.input.Problems;
import io.meshgate.frontend.access.AccessRequest;
import io.meshgate.frontend.access.DecideAccessRequestInput;
import io.meshgate.graph.access.AccessRequestId;
import io.meshgate.graph.access.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * What somebody filled in about a request that is there. Whoever says no says why.
 */
final class RequestForm {

	private static final int LONGEST_COMMENT = 2_000;

	private final Problems problems;

	RequestForm(Problems problems) {
		this.problems = problems;
	}

	RequestSeen seen(String request, @Nullable Integer expectedVersion) {
		String id = this.problems.id("accessRequest", request, AccessRequest.class).orElse("");
		return new RequestSeen(new AccessRequestId(id), expectedVersion);
	}

	DecideAccessRequest.Ballot ballot(DecideAccessRequestInput input, Verdict verdict, Instant at) {
		RequestSeen seen = seen(input.accessRequest(), input.expectedVersion());
		switch (verdict) {
			case APPROVED -> this.problems.clearableText("comment", input.comment(), LONGEST_COMMENT);
			case REJECTED -> this.problems.text("comment", input.comment(), LONGEST_COMMENT);
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
