package io.meshgate.api.job;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.meshgate.graph.Graph;
import io.meshgate.graph.dataset.DatasetName;
import io.meshgate.graph.lineage.event.Flows;
import io.meshgate.graph.lineage.event.JobName;
import io.meshgate.graph.lineage.event.JobSighting;
import io.meshgate.graph.lineage.event.LineageEvent;
import io.meshgate.graph.lineage.event.RunSighting;
import io.meshgate.graph.lineage.event.RunState;
import io.meshgate.graph.lineage.intake.LineageIntake;
import io.meshgate.graph.operation.Changes;
import io.meshgate.graph.testing.MeshDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

@ExtendWith(MeshDatabase.class)
class ForgetRunsIT {

	private static final Instant NOW = Instant.parse("2026-06-30T12:00:00Z");

	private static final Duration KEPT = Duration.ofDays(90);

	private static final Flows MOVED = flows(Set.of("a"), Set.of("b"));

	private final Graph graph;

	private final ForgetRuns job;

	ForgetRunsIT(Graph graph) {
		this.graph = graph;
		this.job = new ForgetRuns(new Changes(graph, Clock.fixed(NOW, ZoneOffset.UTC)), KEPT);
	}

	@BeforeEach
	void startFromNothing() {
		MeshDatabase.empty();
	}

	@Test
	void forgetsWhatIsOldAndKeepsItsEdges() {
		tell("daily", "1", RunState.COMPLETE, 91, MOVED);
		tell("daily", "2", RunState.COMPLETE, 90, MOVED);
		tell("daily", "3", RunState.COMPLETE, 1, MOVED);
		List<String> before = edges();
		this.job.forget();
		assertThat(runs()).containsExactly("2", "3");
		assertThat(edges()).isEqualTo(before).isNotEmpty();
	}

	@Test
	void keepsTheNewestOfEachJobAndTheLastThatWrote() {
		tell("daily", "1", RunState.COMPLETE, 200, MOVED);
		tell("daily", "2", RunState.COMPLETE, 199, MOVED);
		tell("daily", "3", RunState.FAIL, 198, MOVED);
		tell("daily", "4", RunState.FAIL, 197, MOVED);
		tell("other", "5", RunState.FAIL, 300, MOVED);
		tell("other", "6", RunState.FAIL, 300, MOVED);
		this.job.forget();
		assertThat(runs()).containsExactly("2", "4", "5");
		this.job.forget();
		assertThat(runs()).containsExactly("2", "4", "5");
	}

	@Test
	void keepsARunThatIsTheNewestOfOneOfItsJobs() {
		tell("daily", "1", RunState.START, 200, MOVED);
		tell("renamed", "1", RunState.FAIL, 200, MOVED);
		tell("daily", "2", RunState.FAIL, 100, MOVED);
		this.job.forget();
		assertThat(runs()).containsExactly("1", "2");
	}

	@Test
	void takesWhatIsToldLateForAllThatIsKnown() {
		tell("daily", "1", RunState.START, 100, flows(Set.of("a"), Set.of()));
		tell("daily", "2", RunState.COMPLETE, 1, MOVED);
		this.job.forget();
		assertThat(runs()).containsExactly("2");
		List<String> before = edges();
		tell("daily", "1", RunState.COMPLETE, 99, flows(Set.of(), Set.of("b")));
		assertThat(runs()).containsExactly("1", "2");
		assertThat(edges()).contains(before.getFirst()).hasSameSizeAs(before);
		tell("daily", "1", RunState.COMPLETE, 99, MOVED);
		assertThat(edges()).doesNotContain(before.getFirst()).hasSameSizeAs(before);
		this.job.forget();
		assertThat(runs()).containsExactly("2");
	}

	@Test
	void forgetsMoreThanItDoesAtOnce() {
		tell("daily", "1", RunState.COMPLETE, 1, MOVED);
		this.graph.write((transaction) -> transaction.rows("""
				MATCH (j:Job)
				UNWIND range(1, 2500) AS n
				CREATE (:Run {id: randomUUID(), lastSeenAt: $at})-[:OF {job: j.id, since: $at}]->(j)
				""", Map.of("at", NOW.minus(KEPT).minusSeconds(1))));
		this.job.forget();
		assertThat(runs()).containsExactly("1");
	}

	@Test
	void demandsToKeepRunsForAtLeastADay() {
		assertThatIllegalArgumentException()
			.isThrownBy(() -> new ForgetRuns(new Changes(this.graph, Clock.systemUTC()), Duration.ofHours(23)))
			.withMessage("meshgate.lineage.runs-kept must be at least a day");
	}

	private void tell(String job, String run, RunState state, int daysAgo, Flows flows) {
		LineageEvent event = new LineageEvent(NOW.minus(Duration.ofDays(daysAgo)),
				new RunSighting(new UUID(0, Long.parseLong(run)), state),
				new JobSighting(new JobName("etl", job), null, null, null), List.of(), flows);
		this.graph.write((transaction) -> {
			LineageIntake.take(transaction, List.of(event), NOW);
			return event;
		});
	}

	private static Flows flows(Set<String> inputs, Set<String> outputs) {
		return new Flows(names(inputs), names(outputs), Set.of(), Set.of(), Set.of());
	}

	private static Set<DatasetName> names(Set<String> names) {
		return names.stream().map((name) -> new DatasetName("lake", name)).collect(Collectors.toSet());
	}

	private List<String> runs() {
		return said("MATCH (r:Run) RETURN r.id AS said ORDER BY said").map((id) -> id.replaceAll("^[0-]+", ""))
			.toList();
	}

	private List<String> edges() {
		return said("""
				MATCH (a)-[edge:FEEDS|READS_FROM|WRITES_TO]->(b)
				RETURN type(edge) + a.name + b.name + toString(edge.firstSeenAt) + toString(edge.lastSeenAt) +
				  coalesce(toString(edge.writtenAt) + edge.run, '') AS said
				ORDER BY said
				""").toList();
	}

	private Stream<String> said(String cypher) {
		return this.graph.read((transaction) -> transaction.rows(cypher, Map.of()))
			.stream()
			.map((row) -> row.text("said"));
	}

}
