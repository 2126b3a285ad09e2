package io.meshgate.api.operation;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import io.meshgate.frontend.InputProblem;
import io.meshgate.graph.Graph;
import io.meshgate.graph.operation.Changes;
import io.meshgate.graph.operation.Ending;
import io.meshgate.graph.person.PersonId;
import io.meshgate.graph.person.Viewer;
import io.meshgate.graph.testing.MeshDatabase;

import static org.assertj.core.api.Assertions.assertThat;

@ExtendWith(MeshDatabase.class)
class SubmissionIT {

	private static final Clock NOON = Clock.fixed(Instant.parse("2026-03-01T12:00:00Z"), ZoneOffset.UTC);

	private final AtomicInteger made = new AtomicInteger();

	private final Submissions submissions = new Submissions(NOON);

	private final Changes changes;

	SubmissionIT(Graph graph) {
		this.changes = new Changes(graph, NOON);
	}

	@Test
	void answersTheFirstResultToTheSameKeyAndRefusesItForOtherContent() {
		assertThat(send("jane", "this")).isEmpty();
		assertThat(send("jane", "this")).isEmpty();
		assertThat(send("jane", "that"))
			.containsExactly(new InputProblem(List.of("idempotencyKey"), "was given before, with another content"));
		assertThat(this.made).hasValue(1);
	}

	@Test
	void tellsPeopleWithTheSameKeyApart() {
		assertThat(send("john", "this")).isEmpty();
		assertThat(send("june", "that")).isEmpty();
		assertThat(this.made).hasValue(2);
	}

	private List<InputProblem> send(String person, String content) {
		return this.submissions.of(new Viewer(new PersonId(person)), content, "key").settle((operation) -> {
			Ending<Moved> ending = this.changes.make(operation, Moved.class, (transaction) -> {
				this.made.incrementAndGet();
				return Ending.of(Moved.DONE, "subject");
			});
			assertThat(ending).isEqualTo(Ending.of(Moved.DONE, "subject"));
			return List.of();
		}, (problems) -> problems);
	}

}
