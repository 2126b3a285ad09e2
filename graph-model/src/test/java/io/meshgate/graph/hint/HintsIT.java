package io.meshgate.graph.hint;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

import io.meshgate.graph.Graph;
import io.meshgate.graph.Page;
import io.meshgate.graph.person.PersonId;
import io.meshgate.graph.person.Viewer;
import io.meshgate.graph.team.TeamId;
import io.meshgate.graph.team.roster.TeamRemoval;
import io.meshgate.graph.testing.BoltTurns;
import io.meshgate.graph.testing.MeshDatabase;
import io.meshgate.graph.testing.mesh.Mesh;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import static io.meshgate.graph.testing.mesh.Mesh.aPerson;
import static io.meshgate.graph.testing.mesh.Mesh.aTeam;
import static org.assertj.core.api.Assertions.assertThat;

@ExtendWith(MeshDatabase.class)
class HintsIT {

	private static final Instant NOW = Instant.parse("2026-03-01T10:00:00Z");

	private static final Instant LATER = NOW.plus(Duration.ofHours(1));

	private static final Page ALL = new Page(100, null);

	private static final int ROUNDS = 10;

	private static final int RACERS = 6;

	private final Graph graph;

	private final Hints hints;

	HintsIT(Graph graph) {
		this.graph = graph;
		this.hints = new Hints(graph);
	}

	@BeforeEach
	void startWithTwoTeams() {
		MeshDatabase.empty();
		Mesh.aMesh()
			.with(aPerson("jane"), aPerson("olga").memberOf("orders", "OWNER"), aPerson("ed").memberOf("orders"),
					aPerson("gone").hintedIn("orders", LATER).inactive(), aPerson("admin").withRoles("ADMINISTRATOR"),
					aTeam("sales"))
			.in(this.graph);
	}

	@Test
	void keepsWhatTheLastTokenSaid() {
		keep(NOW, LATER, "orders", "sales");
		assertThat(said()).containsExactly("orders", "sales");
		keep(NOW.plusSeconds(1), LATER, "sales");
		assertThat(said()).containsExactly("sales");
		keep(NOW.plusSeconds(2), LATER);
		assertThat(said()).isEmpty();
	}

	@Test
	void passesOverWhatAnEarlierTokenSays() {
		keep(NOW, LATER, "orders");
		keep(NOW.minusSeconds(1), LATER.plusSeconds(600), "sales");
		keep(NOW.minusSeconds(1), LATER.plusSeconds(600));
		assertThat(said()).containsExactly("orders");
	}

	@Test
	void endsWithTheToken() {
		keep(NOW, LATER, "orders");
		assertThat(said(LATER.minusNanos(1))).hasSize(1);
		assertThat(said(LATER)).isEmpty();
		keep(NOW.plusSeconds(60), LATER.plusSeconds(60), "orders");
		assertThat(said(LATER)).hasSize(1);
	}

	@Test
	void tellsSinceWhenItIsSaidWithoutABreak() {
		keep(NOW, LATER, "orders");
		this.hints.keep(saying(NOW.plusSeconds(600), LATER.plusSeconds(600), "orders"), NOW.plusSeconds(600));
		assertThat(own(NOW).getFirst().since()).isEqualTo(NOW);
		Instant back = LATER.plusSeconds(601);
		this.hints.keep(saying(back, back.plusSeconds(600), "orders"), back);
		assertThat(own(back).getFirst().since()).isEqualTo(back);
	}

	@Test
	void writesNothingWhereNobodyWouldNotice() throws Throwable {
		keep(NOW, LATER, "orders");
		assertThat(writes(saying(NOW, LATER, "orders"))).isEmpty();
		assertThat(writes(saying(NOW.plusSeconds(59), LATER.plusSeconds(59), "orders"))).isEmpty();
		assertThat(writes(saying(NOW.minusSeconds(59), LATER, "sales"))).isEmpty();
		assertThat(writes(saying(NOW.plusSeconds(60), LATER.plusSeconds(60), "orders"))).isNotEmpty();
		assertThat(writes(saying(NOW.plusSeconds(61), LATER.plusSeconds(60), "orders", "sales"))).isNotEmpty();
		assertThat(writes(saying(NOW.plusSeconds(62), LATER))).isNotEmpty();
		assertThat(writes(saying(NOW.plusSeconds(121), LATER.plusSeconds(999)))).isEmpty();
		assertThat(writes(saying(NOW.plusSeconds(122), LATER.plusSeconds(999)))).isNotEmpty();
	}

	@Test
	void writesNothingForWhomNothingIsSaid() throws Throwable {
		assertThat(writes(saying(NOW, LATER))).isEmpty();
	}

	@Test
	void namesTeamsThatAreNotThere() {
		assertThat(keep(NOW, LATER, "orders", "gone", "lost")).containsExactly("gone", "lost");
		assertThat(said()).containsExactly("orders");
		assertThat(keep(NOW, LATER, "orders", "gone", "lost")).isEmpty();
	}

	@Test
	void showsThemToThoseAloneWhoDecideWhomTheTeamTakesIn() {
		keep(NOW, LATER, "orders", "sales");
		this.hints.keep(new Saying(person("ed"), "company", List.of("orders"), NOW, LATER), NOW);
		assertThat(hinted("olga", NOW)).containsExactly("orders jane");
		assertThat(hinted("admin", NOW)).containsExactlyInAnyOrder("orders jane", "sales jane");
		assertThat(hinted("admin", LATER)).isEmpty();
		assertThat(hinted("ed", NOW)).isEmpty();
		assertThat(hinted("jane", NOW)).isEmpty();
	}

	@Test
	void settlesWhatMayBeSaid() {
		keep(NOW, LATER, "orders", "sales");
		settle(NOW, "orders", "sales");
		assertThat(said()).containsExactly("orders", "sales");
		settle(NOW, "orders", "press");
		assertThat(said()).containsExactly("orders");
		keep(NOW, LATER, "orders", "sales");
		assertThat(said()).containsExactly("orders", "sales");
		this.hints.settle(List.of(new Mapped("partner", "orders")), NOW);
		assertThat(said()).isEmpty();
		keep(NOW, LATER, "orders");
		assertThat(said()).containsExactly("orders");
		settle(LATER, "orders");
		assertThat(said()).isEmpty();
	}

	/** What stays is still ended by a token that says nothing of it. */
	@Test
	void endsWhatStayedWhenOthersWereSettled() {
		keep(NOW, LATER, "orders", "sales");
		settle(NOW, "orders");
		keep(NOW.plusSeconds(1), LATER);
		assertThat(said()).isEmpty();
	}

	@Test
	void goWithTheTeam() {
		keep(NOW, LATER, "sales");
		this.graph.write((transaction) -> new TeamRemoval().remove(transaction, Mesh.team("sales"), NOW));
		assertThat(said()).isEmpty();
	}

	@Test
	void keepsWhatTheLastOneSaidHoweverManyRace() throws Exception {
		for (int round = 0; round < ROUNDS; round++) {
			Instant start = NOW.plusSeconds(1_000L * round);
			List<Callable<Object>> racers = new ArrayList<>();
			for (int racer = 0; racer < RACERS; racer++) {
				String[] teams = (racer % 2 == 0) ? new String[] { "orders" } : new String[] { "sales" };
				Saying saying = saying(start.plusSeconds(60L * racer), start.plusSeconds(7_200), teams);
				racers.add(() -> this.hints.keep(saying, start));
				racers.add(() -> this.hints.keep(saying, start));
			}
			try (ExecutorService pool = Executors.newFixedThreadPool(racers.size())) {
				for (Future<Object> answer : pool.invokeAll(racers)) {
					answer.get();
				}
			}
			assertThat(said(start)).containsExactly("sales");
		}
	}

	private static PersonId person(String key) {
		return Mesh.person(key);
	}

	private List<String> keep(Instant issuedAt, Instant until, String... teams) {
		return this.hints.keep(saying(issuedAt, until, teams), NOW);
	}

	private void settle(Instant now, String... teams) {
		this.hints.settle(Stream.of(teams).map((team) -> new Mapped("company", team)).toList(), now);
	}

	private static Saying saying(Instant issuedAt, Instant until, String... teams) {
		return new Saying(person("jane"), "company", List.of(teams), issuedAt, until);
	}

	private List<String> writes(Saying saying) throws Throwable {
		return BoltTurns.of(() -> this.hints.keep(saying, NOW))
			.statements()
			.stream()
			.filter((statement) -> statement.contains("SET "))
			.toList();
	}

	private List<String> said() {
		return said(NOW);
	}

	private List<String> said(Instant now) {
		return own(now).stream().map((hint) -> hint.team().key()).toList();
	}

	private List<TeamHint> own(Instant now) {
		return at(now).own(new Viewer(person("jane")), ALL).items();
	}

	private List<String> hinted(String viewer, Instant now) {
		Set<TeamId> teams = Set.of(Mesh.team("orders"), Mesh.team("sales"));
		return at(now).of(new Viewer(person(viewer)), teams, ALL)
			.values()
			.stream()
			.flatMap((slice) -> slice.items().stream())
			.map((hint) -> hint.team().key() + ' ' + hint.person().key())
			.toList();
	}

	private TeamHints at(Instant now) {
		return new TeamHints(this.graph, Clock.fixed(now, ZoneOffset.UTC));
	}

}
