package io.meshgate.api.revocation;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.IntStream;

import io.meshgate.api.portal.AnotherInstance;
import io.meshgate.api.portal.Portal;
import io.meshgate.api.portal.Race;
import io.meshgate.api.portal.WholePortal;
import io.meshgate.graph.Graph;
import io.meshgate.graph.testing.MeshDatabase;
import org.junit.jupiter.api.Test;

import org.springframework.boot.test.web.server.LocalServerPort;

import static io.meshgate.api.portal.Portal.aVisitor;
import static io.meshgate.graph.testing.mesh.Mesh.aMesh;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Two instances of the portal on one database, at which rights are given and taken by
 * many at once: whoever asks after the answer to that, at whichever instance, is told
 * what holds by then. What was drawn is drawn again with the seed that is printed, though
 * not in the same order of time.
 */
@WholePortal
class RevocationIT {

	private static final int STEPS = Boolean.getBoolean("meshgate.test.thorough") ? 10_000 : 2_000;

	private static final int LANES = 6;

	private final long seed = Long.getLong("meshgate.test.seed", System.nanoTime());

	private final Graph graph;

	private final int port;

	RevocationIT(Graph graph, @LocalServerPort int port) {
		this.graph = graph;
		this.port = port;
	}

	@Test
	void isSeenByTheNextRequestAtAnyInstance() {
		System.out.println("Rights are given and taken with meshgate.test.seed=" + this.seed);
		try (AnotherInstance other = AnotherInstance.open()) {
			MeshDatabase.empty();
			aMesh().with(aVisitor("ada").withRoles("ADMINISTRATOR")).in(this.graph);
			List<Portal> instances = List.of(new Portal(this.port), other.portal());
			List<Walk> walks = IntStream.range(0, LANES).mapToObj((lane) -> walk(lane, instances)).toList();
			AtomicInteger steps = new AtomicInteger();
			List<Optional<String>> stale = Race
				.of(walks.stream().<Supplier<Optional<String>>>map((walk) -> () -> go(walk, steps)).toList());
			assertThat(stale.stream().flatMap(Optional::stream)).as("seed %d", this.seed).isEmpty();
			System.out.printf("%d times rights were taken, %d times asked for at another instance, nothing stale%n",
					walks.stream().mapToInt(Walk::taken).sum(), walks.stream().mapToInt(Walk::elsewhere).sum());
		}
	}

	private Walk walk(int number, List<Portal> instances) {
		Lane lane = new Lane(number, this.graph);
		lane.tell();
		return new Walk(lane, instances, new Random(this.seed + number));
	}

	/** Until all together have gone far enough, or one of them cannot go on. */
	private static Optional<String> go(Walk walk, AtomicInteger steps) {
		boolean well = false;
		try {
			walk.signIn();
			Optional<String> stale = Optional.empty();
			while (stale.isEmpty() && steps.incrementAndGet() <= STEPS) {
				stale = walk.step();
			}
			well = stale.isEmpty();
			return stale;
		}
		finally {
			if (!well) {
				steps.set(STEPS);
			}
		}
	}

}
