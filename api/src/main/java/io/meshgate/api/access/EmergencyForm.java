package io.meshgate.api.access;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;

import io.meshgate.api.input.Problems;
import io.meshgate.api.operation.Submission;
import io.meshgate.frontend.access.ReviewEmergencyAccessInput;
import io.meshgate.frontend.access.TakeEmergencyAccessInput;
import io.meshgate.frontend.port.OutputPort;
import io.meshgate.graph.access.emergency.EmergencyVerdict;
import io.meshgate.graph.port.OutputPortId;

/**
 * What somebody filled in about an emergency. Whoever says that it was none says why.
 */
final class EmergencyForm {

	private static final int LONGEST_TEXT = 2_000;

	private final Problems problems;

	private final Instant now;

	EmergencyForm(Submission submission) {
		this.problems = submission.problems();
		this.now = submission.at();
	}

	EmergencyWanted wanted(TakeEmergencyAccessInput input) {
		String port = this.problems.id("outputPort", input.outputPort(), OutputPort.class).orElse("");
		EmergencyWanted wanted = new EmergencyWanted(new OutputPortId(port),
				new RequestAccessForm(this.problems, this.now).consumer(input.consumer()), input.reason(),
				Optional.ofNullable(input.endsAt()).map(OffsetDateTime::toInstant).orElse(null));
		this.problems.text("reason", input.reason(), LONGEST_TEXT);
		if (wanted.endsAt() != null && !wanted.endsAt().isAfter(this.now)) {
			this.problems.add("endsAt", "must be in the future");
		}
		return wanted;
	}

	ReviewEmergencyAccess.Opinion opinion(ReviewEmergencyAccessInput input) {
		RequestSeen seen = new RequestForm(this.problems).seen(input.accessRequest(), input.expectedVersion());
		EmergencyVerdict verdict = EmergencyVerdict.valueOf(input.verdict().name());
		switch (verdict) {
			case JUSTIFIED -> this.problems.textIfGiven("comment", input.comment(), LONGEST_TEXT);
			case UNJUSTIFIED -> this.problems.text("comment", input.comment(), LONGEST_TEXT);
		}
		return new ReviewEmergencyAccess.Opinion(seen, verdict, input.comment());
	}

}
