package io.meshgate.api.lineage.intake;

import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Set;

import io.meshgate.api.lineage.intake.BatchAnswer.Failed;
import io.meshgate.graph.Graph;
import io.meshgate.graph.lineage.event.Flows;
import io.meshgate.graph.lineage.event.LineageEvent;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.exceptions.TransientException;

import static org.assertj.core.api.Assertions.assertThat;

class SharedWritesTests {

	private static final LineageEvent EVENT = new LineageEvent(Instant.EPOCH, null, null, List.of(), Flows.NONE);

	private int writes;

	@Test
	void writesInHalvesWhatDoesNotFitTogether() {
		assertThat(write(Set.of(1), 2)).isEmpty();
		assertThat(this.writes).isEqualTo(3);
	}

	@Test
	void saysThatWhatDoesNotFitAloneNeedNotBeSentAgain() {
		assertThat(write(Set.of(1, 3), 2)).singleElement().satisfies((unwritten) -> {
			Failed failed = unwritten.failed(0);
			assertThat(failed.retriable()).isFalse();
			assertThat(failed.reason()).contains("memory");
			assertThat(unwritten.isPassing()).isFalse();
		});
	}

	private List<Unwritten> write(Set<Integer> full, int events) {
		Session session = (Session) Proxy.newProxyInstance(getClass().getClassLoader(),
				new Class<?>[] { Session.class }, (proxy, method, arguments) -> answer(method.getName(), full));
		Driver driver = (Driver) Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[] { Driver.class },
				(proxy, method, arguments) -> method.getName().equals("session") ? session : null);
		return new SharedWrites(new Graph(driver, Duration.ofSeconds(1)), Clock.systemUTC())
			.write(Collections.nCopies(events, EVENT));
	}

	private @Nullable Object answer(String method, Set<Integer> full) {
		if (method.equals("executeWrite") && full.contains(++this.writes)) {
			throw new TransientException("Neo.TransientError.General.MemoryPoolOutOfMemoryError", "full");
		}
		return null;
	}

}
