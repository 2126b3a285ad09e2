package io.meshgate.api.access;

import java.util.List;

import io.meshgate.api.input.Problems;
import io.meshgate.frontend.InputProblem;
import io.meshgate.frontend.access.AccessRequest;
import io.meshgate.frontend.access.DecideAccessRequestInput;
import io.meshgate.graph.access.AccessRequestId;
import io.meshgate.graph.access.Verdict;

/**
 * What an approver filled in. Whoever says no says why.
 */
final class DecisionForm {

	static final int LONGEST_KEY = 200;

	private static final int LONGEST_COMMENT = 2_000;

	private final Problems problems = new Problems();

	private final DecideAccessRequest.Ballot ballot;

	DecisionForm(DecideAccessRequestInput input, Verdict verdict) {
		String id = this.problems.id("accessRequest", input.accessRequest(), AccessRequest.class).orElse("");
		switch (verdict) {
			case APPROVED -> this.problems.clearableText("comment", input.comment(), LONGEST_COMMENT);
			case REJECTED -> this.problems.text("comment", input.comment(), LONGEST_COMMENT);
		}
		this.problems.textIfGiven("idempotencyKey", input.idempotencyKey(), LONGEST_KEY);
		this.ballot = new DecideAccessRequest.Ballot(new AccessRequestId(id), verdict, input.comment(),
				input.expectedVersion());
	}

	List<InputProblem> problems() {
		return this.problems.found();
	}

	DecideAccessRequest.Ballot ballot() {
		return this.ballot;
	}

	static List<InputProblem> keyReused() {
		Problems problems = new Problems();
		problems.add("idempotencyKey", "was given before, with another content");
		return problems.found();
	}

}
