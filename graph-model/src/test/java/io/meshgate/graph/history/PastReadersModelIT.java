package io.meshgate.graph.history;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import io.meshgate.graph.Graph;
import io.meshgate.graph.Page;
import io.meshgate.graph.Ref;
import io.meshgate.graph.Transaction;
import io.meshgate.graph.application.authoring.ApplicationAuthoring;
import io.meshgate.graph.person.Step;
import io.meshgate.graph.person.Viewer;
import io.meshgate.graph.person.activity.Activity;
import io.meshgate.graph.person.activity.LockedPerson;
import io.meshgate.graph.product.authoring.Authoring;
import io.meshgate.graph.product.handover.Handovers;
import io.meshgate.graph.subscription.Grant;
import io.meshgate.graph.subscription.GrantChange;
import io.meshgate.graph.subscription.GrantChanges;
import io.meshgate.graph.subscription.GrantId;
import io.meshgate.graph.subscription.Grants;
import io.meshgate.graph.subscription.transition.GrantTransition;
import io.meshgate.graph.team.TeamRole;
import io.meshgate.graph.team.roster.LockedTeam;
import io.meshgate.graph.team.roster.Place;
import io.meshgate.graph.team.roster.Rosters;
import io.meshgate.graph.team.roster.TeamRemoval;
import io.meshgate.graph.team.roster.TeamText;
import io.meshgate.graph.testing.MeshDatabase;
import io.meshgate.graph.testing.mesh.Mesh;
import io.meshgate.graph.testing.mesh.Noun;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import static io.meshgate.graph.testing.mesh.Mesh.aDomain;
import static io.meshgate.graph.testing.mesh.Mesh.aMesh;
import static io.meshgate.graph.testing.mesh.Mesh.aPerson;
import static io.meshgate.graph.testing.mesh.Mesh.aPort;
import static io.meshgate.graph.testing.mesh.Mesh.aProduct;
import static io.meshgate.graph.testing.mesh.Mesh.aSubscription;
import static io.meshgate.graph.testing.mesh.Mesh.aTeam;
import static io.meshgate.graph.testing.mesh.Mesh.anApplication;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Lets a small mesh change at random, and asks of moments of the past what was so, as a
 * plain list of states says.
 */
@ExtendWith(MeshDatabase.class)
class PastReadersModelIT {

	private static final int STEPS = Integer.getInteger("meshgate.test.steps", 500);

	private static final int QUESTIONS = 200;

	private static final List<String> PEOPLE = named("person", 8);

	private static final List<String> TEAMS = named("team", 7);

	private static final List<String> OWNED = List.of("offering", "consuming", "reporting", "planning");

	private static final List<String> HOLDERS = Stream
		.of(named("team", 3), List.of("consuming", "reporting", "planning"), named("person", 2))
		.flatMap(List::stream)
		.toList();

	private final Graph graph;

	private final Viewer admin = Mesh.viewer("admin");

	private final PlainPast past = new PlainPast();

	private final Rosters rosters = new Rosters();

	private final TeamRemoval removal = new TeamRemoval();

	private final Activity activity = new Activity();

	private final GrantChanges changes = new GrantChanges();

	private final List<String> teams = new ArrayList<>(TEAMS);

	private final Random random;

	private Instant now = Instant.parse("2026-02-01T00:00:00Z");

	PastReadersModelIT(Graph graph) {
		this.graph = graph;
		long seed = Long.getLong("meshgate.test.seed", System.nanoTime());
		System.out.println("The past is drawn with -Dmeshgate.test.seed=" + seed);
		this.random = new Random(seed);
	}

	@Test
	void saysOfEachMomentWhatWasSo() {
		tell();
		for (int step = 0; step < STEPS; step++) {
			if (this.random.nextInt(8) > 0) {
				this.now = this.now.plus(Duration.ofMillis(1 + this.random.nextInt(9_000)));
			}
			this.graph.write((transaction) -> {
				step(transaction);
				return true;
			});
			this.past.note(this.now);
		}
		List<Instant> moments = moments();
		int told = 0;
		for (Instant moment : moments) {
			Map<String, Set<String>> expected = this.past.readers("offering", moment);
			assertThat(readers(moment)).as("at %s", moment).isEqualTo(expected);
			told += expected.size();
		}
		assertThat(told).isGreaterThan(QUESTIONS);
	}

	/** Moments of changes, of ends of grants and suspensions, and just before them. */
	private List<Instant> moments() {
		List<Instant> moments = new ArrayList<>(this.past.moments());
		this.past.grants().forEach((grant) -> {
			moments.add(grant.from());
			Optional.ofNullable(grant.until()).ifPresent(moments::add);
		});
		this.past.pauses().forEach((pause) -> moments.addAll(List.of(pause.from(), pause.until())));
		moments.addAll(moments.stream().map((moment) -> moment.minusNanos(1)).toList());
		Collections.shuffle(moments, this.random);
		return moments.subList(0, QUESTIONS);
	}

	private void tell() {
		Mesh mesh = aMesh().with(aPerson("admin").withRoles("ADMINISTRATOR"))
			.with(PEOPLE.stream().map(Mesh::aPerson).toArray(Noun[]::new))
			.with(TEAMS.stream().map((team) -> aTeam(team).led()).toArray(Noun[]::new))
			.with(aDomain("home"), aProduct("offering").inDomain("home").ownedBy("team0").offering(aPort("data")),
					aProduct("consuming").inDomain("home").ownedBy("team1"),
					anApplication("reporting").ownedBy("team2"), anApplication("planning").ownedBy("team3"));
		HOLDERS.forEach((holder) -> mesh.with(aSubscription(holder).to("offering/data").heldBy(label(holder), holder)));
		mesh.in(this.graph);
		TEAMS.forEach((team) -> this.past.now().members().put(team, new HashMap<>()));
		IntStream.range(0, OWNED.size())
			.forEach((number) -> this.past.now().owners().put(OWNED.get(number), "team" + number));
		this.past.note(Instant.parse("2026-01-01T00:00:00Z"));
	}

	private static String label(String holder) {
		return switch (holder) {
			case "consuming" -> "DataProduct";
			case "reporting", "planning" -> "Application";
			default -> holder.startsWith("team") ? "Team" : "Person";
		};
	}

	private void step(Transaction transaction) {
		switch (this.random.nextInt(14)) {
			case 0, 1, 2, 3 -> place(transaction);
			case 4 -> move(transaction);
			case 5 -> answer(transaction);
			case 6, 7 -> own(transaction, any(OWNED));
			case 8 -> turn(transaction);
			case 9, 10 -> grant(transaction);
			case 11, 12 -> pause(transaction);
			default -> {
				if (this.random.nextInt(6) == 0) {
					remove(transaction);
				}
				else {
					revoke(transaction);
				}
			}
		}
	}

	private void place(Transaction transaction) {
		String team = any(this.teams);
		String person = any(PEOPLE);
		TeamRole role = any(List.of(TeamRole.values()));
		LockedTeam locked = lock(transaction, team);
		Place place = this.rosters.find(transaction, locked, new Ref.ByKey(person)).orElseThrow();
		Map<String, TeamRole> members = Objects.requireNonNull(this.past.now().members().get(team));
		Rosters.Entry entry = new Rosters.Entry(role, this.now);
		if (!place.isTaken()) {
			this.rosters.add(transaction, locked, place, entry);
			members.put(person, role);
		}
		else if (this.random.nextBoolean()) {
			this.rosters.change(transaction, locked, place, entry);
			members.put(person, role);
		}
		else {
			this.rosters.remove(transaction, locked, place, this.now);
			members.remove(person);
		}
	}

	private void move(Transaction transaction) {
		String team = any(this.teams);
		String parent = any(this.teams);
		PlainPast.State state = this.past.now();
		state.answered().remove(team);
		if (state.isBelow(parent, team)) {
			this.rosters.move(transaction, lock(transaction, team), Optional.empty(), this.now);
			state.parents().remove(team);
		}
		else {
			this.rosters.move(transaction, lock(transaction, team), Optional.of(Mesh.team(parent)), this.now);
			state.parents().put(team, parent);
		}
	}

	private void answer(Transaction transaction) {
		String team = any(this.teams);
		boolean answered = this.random.nextInt(3) > 0;
		LockedTeam locked = lock(transaction, team);
		if (locked.parent().isPresent()) {
			this.rosters.change(transaction, locked, new TeamText(null, null, null, null, answered), this.now);
			if (answered) {
				this.past.now().answered().add(team);
			}
			else {
				this.past.now().answered().remove(team);
			}
		}
	}

	private void own(Transaction transaction, String owned) {
		String team = any(this.teams);
		if (label(owned).equals("Application")) {
			new ApplicationAuthoring().assign(transaction, Mesh.application(owned), Mesh.team(team), this.now);
		}
		else {
			new Handovers().assign(transaction,
					new Authoring().lock(transaction, this.admin, Mesh.product(owned), this.now).orElseThrow(),
					Mesh.team(team), this.now);
		}
		this.past.now().owners().put(owned, team);
	}

	private void turn(Transaction transaction) {
		String person = any(PEOPLE);
		LockedPerson locked = this.activity.lock(transaction, this.admin, Mesh.person(person)).orElseThrow();
		if (this.past.now().away().remove(person)) {
			this.activity.reactivate(transaction, this.admin, locked, this.now);
		}
		else {
			this.activity.deactivate(transaction, locked, new Activity.Leave(this.admin, "Away", this.now));
			this.past.now().away().add(person);
		}
	}

	private void grant(Transaction transaction) {
		String holder = any(HOLDERS);
		if (label(holder).equals("Team") && !this.teams.contains(holder)) {
			return;
		}
		String name = "grant" + this.past.grants().size();
		Instant from = this.now.plusSeconds(this.random.nextInt(30)).plusNanos(this.past.grants().size());
		Instant until = this.random.nextInt(4) == 0 ? null
				: from.plus(Duration.ofSeconds(1 + this.random.nextInt(600)));
		String cypher = """
				MATCH (s:Subscription {id: $subscription})
				CREATE (s)-[:HAS_GRANT]->(g:Grant {id: $name, validFrom: $from})
				SET g.validUntil = datetime($until)
				RETURN g.id AS id
				""";
		Map<String, Object> parameters = new HashMap<>(
				Map.of("subscription", Mesh.subscription(holder), "name", name, "from", from));
		parameters.put("until", (until != null) ? until.toString() : null);
		transaction.one(cypher, parameters);
		this.past.grants().add(new PlainPast.Window(name, holder, from, until, null));
	}

	private void revoke(Transaction transaction) {
		List<PlainPast.Window> running = this.past.grants()
			.stream()
			.filter((grant) -> grant.ended() == null && (grant.until() == null || grant.until().isAfter(this.now)))
			.toList();
		if (!running.isEmpty()) {
			PlainPast.Window grant = any(running);
			transaction.one("MATCH (g:Grant {id: $id}) SET g.endedAt = $now RETURN g.id AS id",
					Map.of("id", grant.name(), "now", this.now));
			this.past.grants()
				.set(this.past.grants().indexOf(grant),
						new PlainPast.Window(grant.name(), grant.holder(), grant.from(), grant.until(), this.now));
		}
	}

	/** Or lets it go on, where it is suspended. */
	private void pause(Transaction transaction) {
		List<PlainPast.Window> running = this.past.grants().stream().filter((each) -> each.covers(this.now)).toList();
		if (running.isEmpty()) {
			return;
		}
		PlainPast.Window grant = any(running);
		Grant locked = new Grants().lock(transaction, this.admin, new GrantId(grant.name()), this.now)
			.orElseThrow()
			.grant();
		if (this.past.pauses(grant, this.now)) {
			this.changes.make(transaction, this.admin, locked, GrantChange.of(GrantTransition.RESUME, null, this.now));
			PlainPast.Pause last = this.past.pauses()
				.stream()
				.filter((each) -> each.grant().equals(grant.name()))
				.toList()
				.getLast();
			this.past.pauses()
				.set(this.past.pauses().indexOf(last), new PlainPast.Pause(grant.name(), last.from(), this.now));
		}
		else {
			Instant until = this.now.plusSeconds(1 + this.random.nextInt(60));
			this.changes.make(transaction, this.admin, locked, GrantChange.suspension("Because", until, this.now));
			this.past.pauses().add(new PlainPast.Pause(grant.name(), this.now, until));
		}
	}

	private void remove(Transaction transaction) {
		String team = any(this.teams);
		LockedTeam locked = lock(transaction, team);
		if (this.removal.left(transaction, locked.id()).isEmpty()) {
			this.removal.remove(transaction, locked.id(), this.now);
			this.teams.remove(team);
			PlainPast.State state = this.past.now();
			state.members().remove(team);
			state.parents().remove(team);
			state.answered().remove(team);
		}
	}

	private LockedTeam lock(Transaction transaction, String team) {
		return this.rosters.lock(transaction, this.admin, Mesh.team(team)).orElseThrow();
	}

	private Map<String, Set<String>> readers(Instant at) {
		Map<String, Set<String>> readers = new TreeMap<>();
		PastAccess access = new PastReaders(this.graph).list(this.admin, Mesh.port("offering/data"), at,
				new Page(100, null));
		assertThat(access.readers().total()).isEqualTo(access.readers().items().size());
		access.readers()
			.items()
			.forEach((reader) -> readers.put(reader.person().name(),
					new TreeSet<>(reader.ways().stream().map(this::way).toList())));
		return readers;
	}

	private String way(PastWay way) {
		String by = this.past.grants()
			.stream()
			.filter((grant) -> grant.from().equals(way.grantedFrom()))
			.map(PlainPast.Window::name)
			.findFirst()
			.orElse("offers");
		return Stream
			.concat(Stream.ofNullable(way.role()).map(TeamRole::name),
					Stream.concat(way.steps().stream().map(Step::name), Stream.of(by)))
			.reduce((left, right) -> left + " " + right)
			.orElseThrow();
	}

	private <T> T any(List<T> some) {
		return some.get(this.random.nextInt(some.size()));
	}

	private static List<String> named(String name, int number) {
		return IntStream.range(0, number).mapToObj((each) -> name + each).toList();
	}

}
