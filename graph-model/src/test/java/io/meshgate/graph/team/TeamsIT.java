package io.meshgate.graph.team;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import io.meshgate.graph.Cursor;
import io.meshgate.graph.Graph;
import io.meshgate.graph.Page;
import io.meshgate.graph.Ref;
import io.meshgate.graph.Slice;
import io.meshgate.graph.person.Colleagues;
import io.meshgate.graph.person.Person;
import io.meshgate.graph.person.PersonId;
import io.meshgate.graph.person.PlatformRole;
import io.meshgate.graph.person.Viewer;
import io.meshgate.graph.testing.BoltTurns;
import io.meshgate.graph.testing.MeshDatabase;
import io.meshgate.graph.testing.mesh.Mesh;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import static io.meshgate.graph.testing.mesh.Mesh.aPerson;
import static io.meshgate.graph.testing.mesh.Mesh.aTeam;
import static org.assertj.core.api.Assertions.assertThat;

@ExtendWith(MeshDatabase.class)
class TeamsIT {

	private static final Viewer VIEWER = Mesh.viewer("vera");

	private static final Page ALL = new Page(100, null);

	private final Graph graph;

	private final Teams teams;

	private final Colleagues colleagues;

	TeamsIT(Graph graph) {
		this.graph = graph;
		this.teams = new Teams(graph);
		this.colleagues = new Colleagues(graph);
	}

	@BeforeAll
	static void mesh(Graph graph) {
		Mesh.aMesh()
			.with(aTeam("orders").partOf("commerce"), aTeam("stores").partOf("commerce"), aTeam("idle"),
					aPerson("vera").memberOf("orders", "OWNER").memberOf("stores").withRoles("GOVERNANCE"),
					aPerson("adam").memberOf("orders", "APPROVER"), aPerson("zoe").memberOf("orders").inactive())
			.in(graph);
	}

	@Test
	void listsByNameWithTheCount() {
		assertThat(keys(new TeamQuery(null, false, true), ALL)).containsExactly("commerce", "idle", "orders", "stores");
		assertThat(this.teams.list(VIEWER, new TeamQuery(null, false, true), new Page(2, null)).total()).isEqualTo(4);
		assertThat(this.teams.list(VIEWER, new TeamQuery(null, false, false), ALL).total()).isZero();
		assertThat(keys(new TeamQuery("ORD", false, true), ALL)).containsExactly("orders");
		assertThat(keys(new TeamQuery(null, true, true), ALL)).containsExactly("orders", "stores");
	}

	@Test
	void goesOnAfterACursor() {
		Cursor idle = new Cursor("idle", Mesh.team("idle").value());
		assertThat(keys(new TeamQuery(null, false, true), new Page(1, idle))).containsExactly("orders");
	}

	@Test
	void namesMembersWithTheirPlaces() {
		assertThat(members(ALL).items()).extracting((member) -> member.person().key() + " " + member.role())
			.containsExactly("adam APPROVER", "vera OWNER", "zoe MEMBER");
		assertThat(members(new Page(1, new Cursor("adam", Mesh.person("adam").value()))).items())
			.extracting((member) -> member.person().key())
			.containsExactly("vera");
	}

	private Slice<Membership> members(Page page) {
		Map<TeamId, Slice<Membership>> members = this.teams.members(VIEWER,
				Set.of(Mesh.team("orders"), Mesh.team("idle")), page);
		assertThat(Objects.requireNonNull(members.get(Mesh.team("idle"))).items()).isEmpty();
		return Objects.requireNonNull(members.get(Mesh.team("orders")));
	}

	@Test
	void asksOnceForManyTeams() throws Throwable {
		assertThat(BoltTurns.of(() -> members(ALL)).statements()).hasSize(1);
	}

	@Test
	void namesTheTeamsOfSeveralPeople() throws Throwable {
		assertThat(memberships(ALL).items())
			.extracting((membership) -> membership.team().key() + " " + membership.role())
			.containsExactly("orders OWNER", "stores MEMBER");
		assertThat(memberships(new Page(1, null)).hasNext()).isTrue();
		assertThat(memberships(new Page(1, new Cursor("orders", Mesh.team("orders").value()))).items())
			.extracting((membership) -> membership.team().key())
			.containsExactly("stores");
		assertThat(BoltTurns.of(() -> memberships(ALL)).statements()).hasSize(1);
	}

	private Slice<Membership> memberships(Page page) {
		Map<PersonId, Slice<Membership>> memberships = this.teams.memberships(VIEWER,
				Set.of(Mesh.person("vera"), Mesh.person("adam")), page);
		assertThat(memberships).containsOnlyKeys(Mesh.person("vera"), Mesh.person("adam"));
		return Objects.requireNonNull(memberships.get(Mesh.person("vera")));
	}

	@Test
	void knowsWhatElseATeamSaysAndWhereTheViewerStands() {
		assertThat(this.teams.profiles(VIEWER, Set.of(Mesh.team("orders"), Mesh.team("idle"), Mesh.team("none"))))
			.containsOnly(
					Map.entry(Mesh.team("orders"),
							profile("orders", new TeamStanding(false, "orders", TeamRole.OWNER, 1))),
					Map.entry(Mesh.team("idle"), profile("idle", new TeamStanding(false, "idle", null, 0))));
	}

	private static TeamProfile profile(String team, TeamStanding standing) {
		return new TeamProfile(Mesh.team(team), "team", List.of(), false, team.equals("orders"), 1, standing);
	}

	@Test
	void knowsWhoLooks() {
		assertThat(this.colleagues.self(VIEWER)).hasValueSatisfying((self) -> {
			assertThat(self.person().key()).isEqualTo("vera");
			assertThat(self.roles()).containsExactly(PlatformRole.GOVERNANCE);
		});
		assertThat(people(VIEWER, "zoe", "nobody")).singleElement()
			.satisfies((zoe) -> assertThat(zoe.active()).isFalse());
	}

	@Test
	void showsNothingToWhoIsNotActive() {
		Viewer zoe = Mesh.viewer("zoe");
		assertThat(this.teams.list(zoe, new TeamQuery(null, false, true), ALL))
			.isEqualTo(new Slice<>(List.of(), false, 0));
		assertThat(this.teams.find(zoe, new Ref.ByKey("orders"))).isEmpty();
		assertThat(this.teams.find(zoe, new Ref.ById(Mesh.team("orders").value()))).isEmpty();
		assertThat(this.teams.members(zoe, Set.of(Mesh.team("orders")), ALL)).isEmpty();
		assertThat(this.teams.memberships(zoe, Set.of(Mesh.person("vera")), ALL)).isEmpty();
		assertThat(this.teams.profiles(zoe, Set.of(Mesh.team("orders")))).isEmpty();
		assertThat(this.colleagues.self(zoe)).isEmpty();
		assertThat(people(zoe, "vera")).isEmpty();
	}

	private List<Person> people(Viewer viewer, String... keys) {
		return Colleagues.LOADING.load(this.graph, Map.of("viewer", viewer.person()),
				Stream.of(keys).map(Mesh::person).toList());
	}

	private List<String> keys(TeamQuery query, Page page) {
		return this.teams.list(VIEWER, query, page).items().stream().map(Team::key).toList();
	}

}
