package io.meshgate.api.sight;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import graphql.schema.GraphQLFieldDefinition;
import io.meshgate.api.portal.Contract;
import io.meshgate.api.portal.Portal;
import io.meshgate.api.portal.Race;
import io.meshgate.api.portal.Visitor;
import io.meshgate.api.portal.WholePortal;
import io.meshgate.graph.Graph;
import io.meshgate.graph.testing.MeshDatabase;
import io.meshgate.graph.testing.mesh.Mesh;
import org.junit.jupiter.api.Test;

import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.util.StringUtils;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Nobody comes to more than they have, whatever they do in organisations drawn at random:
 * by themselves, or two at once who help each other and have what both had. What they may
 * before and after is told by the reference, of what the graph holds then.
 */
@WholePortal
class RaisingIT {

	private static final int ORGANISATIONS = Boolean.getBoolean("meshgate.test.thorough") ? 100 : 3;

	private static final int WALKS = 16;

	private static final int MOVES = 12;

	private final long seed = Long.getLong("meshgate.test.seed", System.nanoTime());

	private final Random random = new Random(this.seed);

	private final Graph graph;

	private final Portal portal;

	private final Map<String, Visitor> visitors = new HashMap<>();

	RaisingIT(Graph graph, @LocalServerPort int port) {
		this.graph = graph;
		this.portal = new Portal(port);
	}

	@Test
	void isForNobodyToDo() {
		System.out.println("Walks are drawn with -Dmeshgate.test.seed=" + this.seed);
		Map<String, Integer> done = new TreeMap<>();
		for (int drawn = 0; drawn < ORGANISATIONS; drawn++) {
			draw();
			for (int walk = 0; walk < WALKS; walk++) {
				walk().forEach((step) -> done.merge(step.move(), 1, Integer::sum));
			}
		}
		System.out.println("Nobody came to more than they had by " + done);
		assertThat(done).hasSizeGreaterThan(Moves.all().size() / 3);
	}

	/** What is not tried changes nothing of what anybody may do with anything else. */
	@Test
	void isTriedByAllThatChangesWhoMayDoWhat() {
		assertThat(Objects.requireNonNull(Contract.schema().getMutationType()).getFieldDefinitions())
			.extracting(GraphQLFieldDefinition::getName)
			.map(StringUtils::capitalize)
			.containsExactlyInAnyOrderElementsOf(
					Stream.of(Moves.all(), Moves.OTHERS).flatMap(Collection::stream).toList());
	}

	/** What is compared is what was told. */
	@Test
	void isSeenByWhatTheGraphHolds() {
		Organisation organisation = DrawnOrganisation.by(new Random(this.seed));
		MeshDatabase.empty();
		organisation.in(this.graph);
		assertThat(FoundOrganisation.in(this.graph).told()).as("seed " + this.seed)
			.containsExactlyInAnyOrderElementsOf(
					organisation.told().stream().filter((told) -> !(told instanceof Told.Feed)).toList());
	}

	/** Some get places beside those that were drawn, so that rights meet in somebody. */
	private void draw() {
		MeshDatabase.empty();
		Organisation organisation = DrawnOrganisation.by(new Random(this.random.nextLong())).at(Instant.now());
		organisation.in(this.graph);
		Mesh people = Mesh.aMesh();
		for (String person : organisation.people()) {
			people.with(Portal.aVisitor(person));
			for (int place = this.random.nextInt(4); place > 0; place--) {
				people.with(Mesh.aPerson(person)
					.memberOf(one(DrawnOrganisation.TEAMS), one(List.of(Told.Role.values())).name()));
			}
		}
		people.in(this.graph);
	}

	private List<Step> walk() {
		Organisation before = FoundOrganisation.in(this.graph);
		List<Climber> climbers = climbers(before);
		Set<String> together = climbers.stream().map(Climber::person).collect(Collectors.toSet());
		List<Step> done = Race.of(climbers.stream().map(this::climbing).toList())
			.stream()
			.flatMap(List::stream)
			.toList();
		Organisation after = FoundOrganisation.in(this.graph);
		Instant now = Instant.now();
		Set<Right> had = together.stream()
			.flatMap((person) -> Right.inTime(person, before, now).stream())
			.collect(Collectors.toCollection(HashSet::new));
		for (String person : together) {
			assertThat(Right.of(person, after, now)).as("seed %d: %s by %s", this.seed, person, done)
				.filteredOn((right) -> right.isOf(before) && !had.contains(right) && !right.comesWith(had, before))
				.isEmpty();
		}
		return done;
	}

	private Supplier<List<Step>> climbing(Climber climber) {
		Visitor visitor = this.visitors.computeIfAbsent(climber.person(), this.portal::signIn);
		return () -> climber.climb(visitor, MOVES);
	}

	/**
	 * One or two who may act, do not administer the platform, and have something to begin
	 * with.
	 */
	private List<Climber> climbers(Organisation organisation) {
		List<String> people = new ArrayList<>(organisation.people());
		organisation.all(Told.Leaver.class).forEach((leaver) -> people.remove(leaver.person()));
		organisation.all(Told.Administrator.class).forEach((administrator) -> people.remove(administrator.person()));
		Collections.shuffle(people, this.random);
		List<Climber> climbers = people.stream()
			.map((person) -> new Climber(person, organisation, new Random(this.random.nextLong())))
			.filter(Climber::hasAHand)
			.limit(1 + this.random.nextInt(2))
			.toList();
		climbers.forEach((climber) -> climbers.forEach((friend) -> climber.help(friend.person())));
		return climbers;
	}

	private <T> T one(List<T> of) {
		return of.get(this.random.nextInt(of.size()));
	}

}
