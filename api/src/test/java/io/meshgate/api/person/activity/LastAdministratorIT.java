package io.meshgate.api.person.activity;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import io.meshgate.api.operation.Moved;
import io.meshgate.api.refusal.Forbidden;
import io.meshgate.api.refusal.NotFound;
import io.meshgate.graph.Graph;
import io.meshgate.graph.Line;
import io.meshgate.graph.Row;
import io.meshgate.graph.operation.Changes;
import io.meshgate.graph.operation.Operation;
import io.meshgate.graph.person.People;
import io.meshgate.graph.person.PersonId;
import io.meshgate.graph.person.PlatformRole;
import io.meshgate.graph.person.Viewer;
import io.meshgate.graph.person.activity.Activity;
import io.meshgate.graph.testing.MeshDatabase;
import io.meshgate.graph.testing.mesh.Mesh;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import static io.meshgate.graph.testing.mesh.Mesh.aPerson;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whatever people do at once to what they are for the whole platform, and to who may act,
 * an administrator stays who may; and nobody who was dismissed is appointed by whoever
 * goes on naming them. What they do is random; the seed is printed, and
 * {@code -Dmeshgate.test.seed} does the same again.
 */
@ExtendWith(MeshDatabase.class)
class LastAdministratorIT {

	private static final long SEED = Long.getLong("meshgate.test.seed", System.nanoTime());

	private static final int PEOPLE = 4;

	private static final int THREADS = 4;

	private static final int TURNS = 100;

	private static final int ROUNDS = 3;

	/** Where nobody administers, nobody comes to do so any more. */
	private static final String ADMINISTRATORS = """
			MATCH (p:Person {active: true})
			WHERE 'ADMINISTRATOR' IN p.roles
			RETURN p.key AS key
			""";

	private final Graph graph;

	private final People people;

	private final AppointToPlatform appointing;

	private final DismissFromPlatform dismissing;

	private final DeactivatePerson deactivating;

	private final ReactivatePerson reactivating;

	private final Activity activity = new Activity();

	LastAdministratorIT(Graph graph) {
		Changes changes = new Changes(graph, Clock.systemUTC());
		this.graph = graph;
		this.people = new People(graph);
		this.appointing = new AppointToPlatform(changes);
		this.dismissing = new DismissFromPlatform(changes);
		this.deactivating = new DeactivatePerson(changes);
		this.reactivating = new ReactivatePerson(changes);
	}

	@Test
	void anAdministratorStaysWhateverIsDoneAtOnce() throws Exception {
		System.out.println("The last administrators are tried with -Dmeshgate.test.seed=" + SEED);
		Map<Outcome, Integer> outcomes = new EnumMap<>(Outcome.class);
		for (int round = 0; round < ROUNDS; round++) {
			MeshDatabase.empty();
			populate();
			everybodyAtOnce(SEED + round * THREADS).forEach((outcome) -> outcomes.merge(outcome, 1, Integer::sum));
			assertThat(rows(ADMINISTRATORS)).as("seed " + SEED).isNotEmpty();
			assertThat(rows("MATCH (p:Person) WHERE any(role IN p.roles WHERE role IN p.dismissedFrom) RETURN p"))
				.as("seed " + SEED)
				.isEmpty();
			assertThat(told()).as("seed " + SEED).isEqualTo(recorded());
		}
		assertThat(outcomes).containsOnlyKeys(Outcome.values());
	}

	private void populate() {
		Mesh mesh = Mesh.aMesh();
		for (int number = 0; number < PEOPLE; number++) {
			mesh.with(
					number < 2 ? aPerson("person-" + number).withRoles("ADMINISTRATOR") : aPerson("person-" + number));
		}
		mesh.in(this.graph);
	}

	private List<Outcome> everybodyAtOnce(long seed) throws Exception {
		List<Future<List<Outcome>>> everybody = new ArrayList<>();
		try (ExecutorService threads = Executors.newFixedThreadPool(THREADS)) {
			for (int thread = 0; thread < THREADS; thread++) {
				Random random = new Random(seed + thread);
				everybody.add(threads.submit(() -> turns(random)));
			}
		}
		List<Outcome> outcomes = new ArrayList<>();
		for (Future<List<Outcome>> each : everybody) {
			outcomes.addAll(each.get());
		}
		return outcomes;
	}

	private List<Outcome> turns(Random random) {
		List<Outcome> outcomes = new ArrayList<>();
		for (int turn = 0; turn < TURNS; turn++) {
			outcomes.add(turn(random));
		}
		return outcomes;
	}

	private Outcome turn(Random random) {
		Viewer doer = Mesh.viewer(anybody(random));
		String person = anybody(random);
		PersonId id = random.nextInt(3) > 0 ? doer.person() : Mesh.person(person);
		PlatformRole role = (random.nextInt(4) > 0) ? PlatformRole.ADMINISTRATOR : PlatformRole.AUDITOR;
		Operation operation = new Operation(UUID.randomUUID().toString(), false, doer.person(), "turn", Instant.EPOCH);
		try {
			return switch (random.nextInt(8)) {
				case 0, 1 -> outcome(this.appointing.appoint(doer, Mesh.person(person), role, operation).kind());
				case 2, 3, 4 -> outcome(this.dismissing.dismiss(doer, id, role, operation).kind());
				case 5 -> outcome(this.deactivating.deactivate(doer, Mesh.person(person), "Left", operation).kind());
				case 6 -> outcome(this.reactivating.reactivate(doer, Mesh.person(person), operation).kind());
				default -> random.nextBoolean() ? leave(person) : name(person);
			};
		}
		catch (Forbidden refused) {
			return Outcome.FORBIDDEN;
		}
		catch (NotFound away) {
			return Outcome.AWAY;
		}
	}

	/** A document says that somebody has left. */
	private Outcome leave(String person) {
		this.graph.write((transaction) -> {
			Line.PLATFORM_ROLES.join(transaction);
			this.activity.deactivate(transaction, Map.of(person, "people.yaml"), Instant.EPOCH);
			return true;
		});
		return Outcome.DONE;
	}

	/** Settings name somebody for what they may have been dismissed from. */
	private Outcome name(String person) {
		this.people.appoint(List.of(person), PlatformRole.AUDITOR);
		return Outcome.DONE;
	}

	private static Outcome outcome(Moved moved) {
		return switch (moved) {
			case DONE -> Outcome.DONE;
			case CONFLICT -> Outcome.CONFLICT;
		};
	}

	private static String anybody(Random random) {
		return "person-" + random.nextInt(PEOPLE);
	}

	private int told() {
		return rows("""
				MATCH (e:OutboxEntry)
				WHERE e.type IN ['io.meshgate.person.appointed', 'io.meshgate.person.dismissed']
				RETURN e.type AS type
				""").size();
	}

	private int recorded() {
		return rows("MATCH (p:Person)-[by:APPOINTED_BY|DISMISSED_BY]->(:Person) RETURN p.key AS key").size();
	}

	private List<Row> rows(String cypher) {
		return this.graph.read((transaction) -> transaction.rows(cypher, Map.of()));
	}

	/**
	 * How a turn ends.
	 */
	private enum Outcome {

		DONE, CONFLICT, FORBIDDEN, AWAY

	}

}
