package io.meshgate.api.operation;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import io.meshgate.frontend.InputProblem;
import io.meshgate.graph.operation.Operation;
import io.meshgate.graph.person.PersonId;
import io.meshgate.graph.person.Viewer;

import static org.assertj.core.api.Assertions.assertThat;

class SubmissionTests {

	private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

	private final Viewer viewer = new Viewer(new PersonId("p"));

	private final Submissions submissions = new Submissions(Clock.fixed(NOON, ZoneOffset.UTC));

	private final List<Operation> carriedOut = new ArrayList<>();

	@Test
	void carriesOutWhatNothingIsWrongWith() {
		assertThat(settle(this.submissions.of(this.viewer, "content", "key"))).isEmpty();
		assertThat(this.carriedOut).containsExactly(Operation.of(this.viewer.person(), "content", "key", NOON));
	}

	@Test
	void tellsWhatIsWrongAndCarriesNothingOut() {
		Submission submission = this.submissions.of(this.viewer, "content", null);
		submission.problems().add("name", "must not be empty");
		assertThat(settle(submission)).containsExactly(new InputProblem(List.of("name"), "must not be empty"));
		assertThat(this.carriedOut).isEmpty();
	}

	@Test
	void takesNoKeyThatIsEmptyOrTooLong() {
		assertThat(settle(this.submissions.of(this.viewer, "content", " ")))
			.containsExactly(new InputProblem(List.of("idempotencyKey"), "must not be empty"));
		assertThat(settle(this.submissions.of(this.viewer, "content", "k".repeat(201))))
			.containsExactly(new InputProblem(List.of("idempotencyKey"), "must have at most 200 characters"));
		assertThat(this.carriedOut).isEmpty();
	}

	@Test
	void knowsWhenItWasSent() {
		assertThat(this.submissions.of(this.viewer, "content", null).at()).isEqualTo(NOON);
	}

	private List<InputProblem> settle(Submission submission) {
		return submission.settle((operation) -> {
			this.carriedOut.add(operation);
			return List.of();
		}, (problems) -> problems);
	}

}
