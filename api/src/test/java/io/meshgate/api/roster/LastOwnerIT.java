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
import java.util.concurrent.atomic.LongAdder;

import io.meshgate.api.operation.Moved;
import io.meshgate.api.portal.Race;
import io.meshgate.graph.Graph;
import io.meshgate.graph.Ref;
import io.meshgate.graph.Row;
import io.meshgate.graph.imports.Imports;
import io.meshgate.graph.linking.References;
import io.meshgate.graph.operation.Changes;
import io.meshgate.graph.operation.Operation;
import io.meshgate.graph.outbox.Outbox;
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

	private static final int PEOPLE = 6;

	/** The others are inactive, and can do nothing by their own will. */
	private static final int ACTIVE = 5;

	private static final int THREADS = 4;

	private static final int TURNS = 60;

	private static final int ROUNDS = 25;

	private static final String CREW = "crew";

	private final Graph graph;

	private final AddTeamMember adding;

	private final ChangeTeamMemberRole changing;

	private final EndMembership ending;

	/** Who is appointed to what they are already is not told of. */
	private final LongAdder appointed = new LongAdder();

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
		MeshDatabase.empty();
		populate(new Random(SEED));
		List<String> owned = owned();
		int made = everybodyAtOnce();
		assertThat(owned()).as("seed " + SEED).containsAll(owned);
		assertThat(made).isPositive();
		assertThat(count("MATCH (p:Person)-[m:MEMBER_OF]->(t:Team) WITH p, t, count(m) AS n WHERE n > 1 RETURN p, t"))
			.as("seed " + SEED)
			.isZero();
		String told = "MATCH (e:OutboxEntry) WHERE e.type %s 'io.meshgate.membership.changed' RETURN e";
		assertThat(count(told.formatted("<>"))).as("seed " + SEED).isEqualTo(made);
		assertThat(count(told.formatted("="))).as("seed " + SEED).isBetween(1, this.appointed.intValue());
	}

	/**
	 * Amy leaves once the import's mia has her place, ben is removed and cleo becomes a
	 * member, while the import sends mia away. Ina and ivo own the team as well, and can
	 * do nothing for it.
	 */
	@Test
	void anActiveOwnerStaysWhereAllGoAtOnce() {
		List<Moved> endings = new ArrayList<>();
		for (int round = 0; round < ROUNDS; round++) {
			MeshDatabase.empty();
			assemble();
			endings.addAll(Race.of(List.of(() -> {
				appoint("mia", TeamRole.OWNER);
				return leave("amy");
			}, () -> remove("ben"), () -> appoint("cleo", TeamRole.MEMBER), () -> remove("ina"), this::sendAway)));
			assertThat(owned()).as("owned in round %d", round).containsExactly(CREW);
		}
		assertThat(endings).contains(Moved.DONE, Moved.CONFLICT);
	}

	/** Mia is of the team only as far as the import says so. */
	private void assemble() {
		Mesh.aMesh()
			.with(aPerson("ada").withRoles("ADMINISTRATOR"), aPerson("amy").memberOf(CREW, "OWNER"),
					aPerson("ben").memberOf(CREW, "OWNER"), aPerson("cleo").memberOf(CREW, "OWNER"),
					aPerson("ina").memberOf(CREW, "OWNER").inactive(),
					aPerson("ivo").memberOf(CREW, "OWNER").inactive(), aPerson("mia").memberOf(CREW))
			.in(this.graph);
		this.graph.write((transaction) -> transaction.one("""
				MATCH (:Person {key: 'mia'})-[place:MEMBER_OF]->(t:Team)
				SET place.documents = ['crew.yaml']
				CREATE (d:Document {ref: 'crew.yaml', importedAt: datetime()})-[:DESCRIBES]->(t)
				RETURN d.ref AS ref
				""", Map.of()));
	}

	private Moved leave(String person) {
		Viewer leaver = Mesh.viewer(person);
		return this.ending.end(leaver, Departure.of(Mesh.team(CREW), leaver), operation()).kind();
	}

	private Moved remove(String person) {
		Departure departure = new Departure(Mesh.team(CREW), new Ref.ByKey(person), false);
		return this.ending.end(ADMINISTRATOR, departure, operation()).kind();
	}

	private Moved appoint(String person, TeamRole role) {
		Appointment appointment = new Appointment(Mesh.team(CREW), new Ref.ByKey(person), role);
		return this.changing.change(ADMINISTRATOR, appointment, operation()).kind();
	}

	/** The team's document comes again, and speaks of nobody. */
	private Moved sendAway() {
		References references = new References();
		Imports imports = new Imports(references, new Outbox());
		this.graph.write((transaction) -> {
			imports.lock(transaction);
			references.takeBack(transaction, Map.of("crew.yaml", List.of()), Instant.EPOCH);
			return true;
		});
		return Moved.DONE;
	}

	private void populate(Random random) {
		Mesh mesh = Mesh.aMesh().with(aPerson("ada").withRoles("ADMINISTRATOR"));
		for (int team = 0; team < TEAMS; team++) {
			mesh.with(aTeam("team-" + team));
		}
		for (int number = 0; number < PEOPLE; number++) {
			PersonNoun person = (number < ACTIVE) ? aPerson("person-" + number)
					: aPerson("person-" + number).inactive();
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
		Ref person = new Ref.ByKey("person-" + random.nextInt(PEOPLE));
		Viewer leaver = Mesh.viewer("person-" + random.nextInt(ACTIVE));
		Operation operation = operation();
		return switch (random.nextInt(6)) {
			case 0, 1 -> this.ending.end(leaver, Departure.of(team, leaver), operation).kind();
			case 2 -> this.ending.end(ADMINISTRATOR, new Departure(team, person, false), operation).kind();
			case 3, 4 -> {
				Appointment appointment = new Appointment(team, person, role(random));
				boolean done = this.changing.change(ADMINISTRATOR, appointment, operation).kind() == Moved.DONE;
				this.appointed.add(done ? 1 : 0);
				yield Moved.CONFLICT;
			}
			default -> this.adding.add(ADMINISTRATOR, new Appointment(team, person, role(random)), operation).kind();
		};
	}

	private static Operation operation() {
		return new Operation(UUID.randomUUID().toString(), false, ADMINISTRATOR.person(), "turn", Instant.EPOCH);
	}

	private static TeamRole role(Random random) {
		return TeamRole.values()[random.nextInt(TeamRole.values().length)];
	}

	private List<String> owned() {
		String cypher = """
				MATCH (t:Team)
				WHERE EXISTS { (:Person {active: true})-[:MEMBER_OF {role: 'OWNER'}]->(t) }
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
