package io.meshgate.api.access;

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

	DecideAccessRequest.Ballot ballot(DecideAccessRequestInput input, Verdict verdict) {
		RequestSeen seen = seen(input.accessRequest(), input.expectedVersion());
		switch (verdict) {
			case APPROVED -> this.problems.clearableText("comment", input.comment(), LONGEST_COMMENT);
			case REJECTED -> this.problems.text("comment", input.comment(), LONGEST_COMMENT);
		}
		return new DecideAccessRequest.Ballot(seen, verdict, input.comment());
	}

}
