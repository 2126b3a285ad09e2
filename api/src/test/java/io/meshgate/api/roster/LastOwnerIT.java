package io.meshgate.api.roster;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import io.meshgate.api.operation.Moved;
import io.meshgate.graph.Graph;
import io.meshgate.graph.Ref;
import io.meshgate.graph.Row;
import io.meshgate.graph.operation.Changes;
import io.meshgate.graph.operation.Operation;
import io.meshgate.graph.person.Viewer;
import io.meshgate.graph.team.TeamId;
import io.meshgate.graph.team.TeamRole;
import io.meshgate.graph.testing.MeshDatabase;
import io.meshgate.graph.testing.mesh.Mesh;
import io.meshgate.graph.testing.mesh.PersonNoun;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import static io.meshgate.graph.testing.mesh.Mesh.aPerson;
import static io.meshgate.graph.testing.mesh.Mesh.aTeam;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whatever people do to their teams at once, no team loses its last owner. What they do
 * is random; the seed is printed, and {@code -Dmeshgate.test.seed} does the same again.
 */
@ExtendWith(MeshDatabase.class)
class LastOwnerIT {

	private static final long SEED = Long.getLong("meshgate.test.seed", System.nanoTime());

	private static final Viewer ADMINISTRATOR = Mesh.viewer("ada");

	private static final int TEAMS = 6;

	private static final int PEOPLE = 5;

	private static final int THREADS = 4;

	private static final int TURNS = 60;

	private final Graph graph;

	private final AddTeamMember adding;

	private final ChangeTeamMemberRole changing;

	private final EndMembership ending;

	LastOwnerIT(Graph graph) {
		Changes changes = new Changes(graph, Clock.systemUTC());
		this.graph = graph;
		this.adding = new AddTeamMember(changes);
		this.changing = new ChangeTeamMemberRole(changes);
		this.ending = new EndMembership(changes);
	}

	@Test
	void noTeamLosesItsLastOwner() throws Exception {
		System.out.println("The last owners are tried with -Dmeshgate.test.seed=" + SEED);
		populate(new Random(SEED));
		List<String> owned = owned();
		int made = everybodyAtOnce();
		assertThat(owned()).as("seed " + SEED).containsAll(owned);
		assertThat(made).isPositive();
		assertThat(count("MATCH (p:Person)-[m:MEMBER_OF]->(t:Team) WITH p, t, count(m) AS n WHERE n > 1 RETURN p, t"))
			.as("seed " + SEED)
			.isZero();
		assertThat(count("MATCH (e:OutboxEntry) RETURN e")).as("seed " + SEED).isEqualTo(made);
	}

	private void populate(Random random) {
		Mesh mesh = Mesh.aMesh().with(aPerson("ada").withRoles("ADMINISTRATOR"));
		for (int team = 0; team < TEAMS; team++) {
			mesh.with(aTeam("team-" + team));
		}
		for (int number = 0; number < PEOPLE; number++) {
			PersonNoun person = aPerson("person-" + number);
			for (int team = 0; team < TEAMS; team++) {
				if (random.nextInt(3) > 0) {
					person.memberOf("team-" + team, random.nextBoolean() ? "OWNER" : "MEMBER");
				}
			}
			mesh.with(person);
		}
		mesh.in(this.graph);
	}

	private int everybodyAtOnce() throws Exception {
		List<Future<Integer>> everybody = new ArrayList<>();
		try (ExecutorService threads = Executors.newFixedThreadPool(THREADS)) {
			for (int thread = 0; thread < THREADS; thread++) {
				Random random = new Random(SEED + 1 + thread);
				everybody.add(threads.submit(() -> turns(random)));
			}
		}
		int made = 0;
		for (Future<Integer> each : everybody) {
			made += each.get();
		}
		return made;
	}

	private int turns(Random random) {
		int made = 0;
		for (int turn = 0; turn < TURNS; turn++) {
			made += (turn(random) == Moved.DONE) ? 1 : 0;
		}
		return made;
	}

	private Moved turn(Random random) {
		TeamId team = Mesh.team("team-" + random.nextInt(TEAMS));
		String key = "person-" + random.nextInt(PEOPLE);
		Ref person = new Ref.ByKey(key);
		Operation operation = new Operation(UUID.randomUUID().toString(), false, "turn", Instant.EPOCH);
		return switch (random.nextInt(6)) {
			case 0, 1 -> this.ending.end(Mesh.viewer(key), Departure.of(team, Mesh.viewer(key)), operation).kind();
			case 2 -> this.ending.end(ADMINISTRATOR, new Departure(team, person, false), operation).kind();
			case 3, 4 ->
				this.changing.change(ADMINISTRATOR, new Appointment(team, person, role(random)), operation).kind();
			default -> this.adding.add(ADMINISTRATOR, new Appointment(team, person, role(random)), operation).kind();
		};
	}

	private static TeamRole role(Random random) {
		return TeamRole.values()[random.nextInt(TeamRole.values().length)];
	}

	private List<String> owned() {
		String cypher = """
				MATCH (t:Team)
				WHERE EXISTS { (:Person)-[:MEMBER_OF {role: 'OWNER'}]->(t) }
				RETURN t.key AS key
				""";
		return rows(cypher).stream().map((row) -> row.text("key")).toList();
	}

	private int count(String cypher) {
		return rows(cypher).size();
	}

	private List<Row> rows(String cypher) {
		return this.graph.read((transaction) -> transaction.rows(cypher, Map.of()));
	}

}
