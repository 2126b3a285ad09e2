package io.meshgate.api.lineage.intake;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;

import io.meshgate.api.portal.Answer;
import io.meshgate.api.portal.Portal;
import io.meshgate.api.portal.Retailer;
import io.meshgate.api.portal.Visitor;
import io.meshgate.api.portal.WholePortal;
import io.meshgate.graph.Graph;
import org.junit.jupiter.api.Test;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Four emitters tell of many runs at once while somebody reads.
 */
@WholePortal
class ManyRunsIT {

	private final Graph graph;

	private final Visitor adam;

	ManyRunsIT(Graph graph, @LocalServerPort int port) {
		this.graph = graph;
		Retailer.tell(graph);
		this.adam = new Portal(port).signIn("adam");
	}

	@Test
	void losesAndDoublesNoEdge() throws Exception {
		long seed = Long.getLong("meshgate.test.seed", System.nanoTime());
		System.out.println("Runs are told by lot with -Dmeshgate.test.seed=" + seed);
		EmittedRuns runs = new EmittedRuns(4_000, new Random(seed));
		AtomicBoolean sending = new AtomicBoolean(true);
		try (ExecutorService aside = Executors.newSingleThreadExecutor()) {
			Future<Integer> reading = aside.submit(() -> read(sending));
			long start = System.nanoTime();
			runs.send(this.adam);
			long millis = (System.nanoTime() - start) / 1_000_000;
			sending.set(false);
			System.out.printf("%,d events from 4 connections in %,d ms: %,d a second, %,d answers beside%n",
					runs.count(), millis, runs.count() * 1000L / millis, reading.get());
			assertThat(reading.get()).isPositive();
		}
		assertThat(said(EmittedRuns.DRAWN).stream().sorted()).containsExactlyElementsOf(runs.edges());
		assertThat(said("MATCH (r:Run) RETURN toString(count(r)) + min(r.state) + max(r.state) AS said"))
			.containsExactly("2000COMPLETECOMPLETE");
	}

	private int read(AtomicBoolean sending) {
		int answers = 0;
		while (sending.get()) {
			Answer answer = this.adam.send("Jobs", Map.of("first", 20));
			assertThat(answer.kinds()).isEmpty();
			answers++;
		}
		return answers;
	}

	private List<String> said(String cypher) {
		return this.graph.read((transaction) -> transaction.rows(cypher, Map.of()))
			.stream()
			.map((row) -> row.text("said"))
			.toList();
	}

}
