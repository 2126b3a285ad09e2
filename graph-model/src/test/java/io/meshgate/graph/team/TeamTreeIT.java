package io.meshgate.graph.team;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import io.meshgate.graph.Cursor;
import io.meshgate.graph.Graph;
import io.meshgate.graph.Page;
import io.meshgate.graph.Slice;
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
class TeamTreeIT {

	private static final Viewer VIEWER = Mesh.viewer("vera");

	private static final Set<TeamId> SEVERAL = Set.of(Mesh.team("lines"), Mesh.team("commerce"), Mesh.team("none"));

	private static final Page ALL = new Page(100, null);

	private final TeamTree tree;

	TeamTreeIT(Graph graph) {
		this.tree = new TeamTree(graph);
	}

	@BeforeAll
	static void mesh(Graph graph) {
		Mesh.aMesh()
			.with(aTeam("orders").partOf("commerce"), aTeam("stores").partOf("commerce"),
					aTeam("lines").partOf("orders"), aPerson("vera"), aPerson("zoe").inactive())
			.in(graph);
	}

	@Test
	void knowsTheTeamAbove() {
		assertThat(this.tree.parents(VIEWER, SEVERAL)).containsOnlyKeys(Mesh.team("lines"))
			.extractingByKey(Mesh.team("lines"))
			.extracting(Team::key)
			.isEqualTo("orders");
	}

	@Test
	void knowsTheWayDown() {
		Map<TeamId, List<Team>> paths = this.tree.paths(VIEWER, SEVERAL);
		assertThat(paths).containsOnlyKeys(Mesh.team("lines"), Mesh.team("commerce"));
		assertThat(paths.get(Mesh.team("lines"))).extracting(Team::key).containsExactly("commerce", "orders");
		assertThat(paths.get(Mesh.team("commerce"))).isEmpty();
	}

	@Test
	void listsWhatIsDirectlyBelow() {
		Slice<Team> below = below(ALL, true);
		assertThat(below.items()).extracting(Team::key).containsExactly("orders", "stores");
		assertThat(below.total()).isEqualTo(2);
		assertThat(below(new Page(1, null), false)).satisfies((first) -> {
			assertThat(first.hasNext()).isTrue();
			assertThat(first.total()).isZero();
		});
		assertThat(below(new Page(1, new Cursor("orders", Mesh.team("orders").value())), true).items())
			.extracting(Team::key)
			.containsExactly("stores");
	}

	private Slice<Team> below(Page page, boolean counted) {
		Map<TeamId, Slice<Team>> children = this.tree.children(VIEWER, SEVERAL, page, counted);
		assertThat(Objects.requireNonNull(children.get(Mesh.team("lines"))).items()).isEmpty();
		return Objects.requireNonNull(children.get(Mesh.team("commerce")));
	}

	@Test
	void asksOnceForManyTeams() throws Throwable {
		assertThat(BoltTurns.of(() -> this.tree.children(VIEWER, SEVERAL, ALL, true)).statements()).hasSize(1);
		assertThat(BoltTurns.of(() -> this.tree.paths(VIEWER, SEVERAL)).statements()).hasSize(1);
	}

	@Test
	void showsNothingToWhoIsNotActive() {
		Viewer zoe = Mesh.viewer("zoe");
		assertThat(this.tree.parents(zoe, SEVERAL)).isEmpty();
		assertThat(this.tree.paths(zoe, SEVERAL)).isEmpty();
		assertThat(this.tree.children(zoe, SEVERAL, ALL, true)).isEmpty();
	}

}
