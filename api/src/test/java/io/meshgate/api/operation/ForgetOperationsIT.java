package io.meshgate.api.operation;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import io.meshgate.graph.Graph;
import io.meshgate.graph.operation.Changes;
import io.meshgate.graph.operation.Ending;
import io.meshgate.graph.operation.Operation;
import io.meshgate.graph.person.PersonId;
import io.meshgate.graph.testing.MeshDatabase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

@ExtendWith(MeshDatabase.class)
class ForgetOperationsIT {

	private static final Instant NOW = Instant.parse("2026-03-31T12:00:00Z");

	private static final Duration PERIOD = Duration.ofDays(30);

	private final AtomicInteger made = new AtomicInteger();

	private final Graph graph;

	private final Changes changes;

	private final ForgetOperations job;

	ForgetOperationsIT(Graph graph) {
		this.graph = graph;
		this.changes = new Changes(graph, Clock.fixed(NOW, ZoneOffset.UTC));
		this.job = new ForgetOperations(this.changes, PERIOD);
	}

	@BeforeEach
	void startFromNothing() {
		MeshDatabase.empty();
	}

	@Test
	void remembersAKeyForItsPeriod() {
		make("key", NOW.minus(PERIOD));
		this.job.forget();
		make("key", NOW);
		assertThat(this.made).hasValue(1);
	}

	@Test
	void takesAKeyForANewOneAfterItsPeriod() {
		make("key", NOW.minus(PERIOD).minusSeconds(1));
		this.job.forget();
		make("key", NOW);
		assertThat(this.made).hasValue(2);
	}

	@Test
	void keepsWhatHasNoKeyOnlyWhileTheDriverMayRunItAgain() {
		make(null, NOW.minus(Duration.ofMinutes(61)));
		make(null, NOW.minus(Duration.ofMinutes(59)));
		this.job.forget();
		assertThat(kept()).isEqualTo(1);
	}

	@Test
	void forgetsMoreThanItDoesAtOnceThoughSeveralInstancesDo() throws Exception {
		this.graph.write((transaction) -> transaction.rows("""
				UNWIND range(1, 2500) AS i
				CREATE (:Operation {key: 'p|Input|' + i, named: true, at: $at})
				""", Map.of("at", NOW.minus(PERIOD).minusSeconds(1))));
		make("key", NOW);
		try (ExecutorService instances = Executors.newFixedThreadPool(2)) {
			Callable<Void> instance = () -> {
				this.job.forget();
				return null;
			};
			for (Future<Void> ended : instances.invokeAll(List.of(instance, instance))) {
				ended.get();
			}
		}
		assertThat(kept()).isEqualTo(1);
	}

	@Test
	void demandsToKeepKeysForAtLeastAnHour() {
		assertThatIllegalArgumentException()
			.isThrownBy(() -> new ForgetOperations(this.changes, Duration.ofMinutes(59)))
			.withMessage("meshgate.idempotency.period must be at least PT1H");
	}

	private void make(@Nullable String key, Instant at) {
		this.changes.make(Operation.of(new PersonId("p"), "content", key, at), Moved.class, (transaction) -> {
			this.made.incrementAndGet();
			return Ending.of(Moved.DONE, "subject");
		});
	}

	private int kept() {
		return this.graph
			.read((transaction) -> transaction.one("MATCH (o:Operation) RETURN count(o) AS kept", Map.of()))
			.number("kept");
	}

}
