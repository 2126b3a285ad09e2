package io.meshgate.api.roster;

import java.util.List;
import java.util.Map;

import io.meshgate.api.portal.Answer;
import io.meshgate.api.portal.GraphDump;
import io.meshgate.api.portal.Ids;
import io.meshgate.api.portal.Portal;
import io.meshgate.api.portal.Told;
import io.meshgate.api.portal.WholePortal;
import io.meshgate.graph.Graph;
import io.meshgate.graph.testing.MeshDatabase;
import io.meshgate.graph.testing.mesh.Mesh;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.boot.test.web.server.LocalServerPort;

import static io.meshgate.api.portal.Portal.aVisitor;
import static io.meshgate.graph.testing.mesh.Mesh.aTeam;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * The tree of teams as portals show it, and moving a team in it.
 */
@WholePortal
class TeamTreeIT {

	private final Graph graph;

	private final Portal portal;

	TeamTreeIT(Graph graph, @LocalServerPort int port) {
		this.graph = graph;
		this.portal = new Portal(port);
	}

	@BeforeEach
	void mesh() {
		MeshDatabase.empty();
		Mesh.aMesh()
			.with(aTeam("orders").partOf("commerce"), aTeam("refunds").partOf("commerce"),
					aTeam("carriers").partOf("orders"), aTeam("logistics"),
					aVisitor("cora").memberOf("commerce", "OWNER").memberOf("logistics", "OWNER"),
					aVisitor("olga").memberOf("orders", "OWNER").memberOf("logistics", "OWNER"),
					aVisitor("edda").memberOf("orders", "OWNER").memberOf("logistics", "EDITOR"), aVisitor("sam"),
					aVisitor("ada").withRoles("ADMINISTRATOR"))
			.in(this.graph);
	}

	@Test
	void isShownFromTheTopDown() {
		String document = """
				query($after: String) { team(by: {key: "commerce"}) { path { key }
				  children(first: 1, after: $after) { totalCount pageInfo { hasNextPage endCursor }
				    edges { node { key path { key } children { edges { node { key path { key } } } } } } } } }
				""";
		Answer first = this.portal.signIn("sam").ask(document, Map.of());
		String children = "/team/children";
		assertThat(first.data("/team/path").isEmpty()).isTrue();
		assertThat(first.data(children + "/totalCount").asInt()).isEqualTo(2);
		assertThat(first.texts(children + "/edges", "/node/key")).containsExactly("orders");
		assertThat(first.texts(children + "/edges/0/node/children/edges", "/node/key")).containsExactly("carriers");
		assertThat(first.texts(children + "/edges/0/node/children/edges/0/node/path", "/key"))
			.containsExactly("commerce", "orders");
		Answer second = this.portal.signIn("sam")
			.ask(document, Map.of("after", first.text(children + "/pageInfo/endCursor")));
		assertThat(second.texts(children + "/edges", "/node/key")).containsExactly("refunds");
		assertThat(second.data(children + "/pageInfo/hasNextPage").asBoolean()).isFalse();
	}

	@Test
	void anOwnerOfBothMovesATeamWithAllBelowIt() {
		Answer moved = move("olga", Map.of("team", Ids.team("orders"), "parent", Map.of("key", "logistics")));
		assertThat(moved.ending()).isEqualTo("TeamMoved");
		assertThat(moved.texts("/moveTeam/team/path", "/key")).containsExactly("logistics");
		assertThat(moved.data("/moveTeam/team/version").asInt()).isEqualTo(2);
		Answer below = this.portal.signIn("sam").send("TeamPage", Map.of("by", Map.of("key", "carriers")));
		assertThat(below.texts("/team/path", "/key")).containsExactly("logistics", "orders");
		assertThat(Told.of(this.graph)).singleElement().satisfies((told) -> {
			assertThat(told.type()).isEqualTo("io.meshgate.team.moved");
			assertThat(told.data()).containsEntry("from", Mesh.team("commerce").value())
				.containsEntry("to", Mesh.team("logistics").value())
				.containsEntry("by", Mesh.person("olga").value());
		});
	}

	@Test
	void administratorsMoveATeamToTheTop() {
		Map<String, Object> orders = Map.of("team", Ids.team("orders"), "expectedVersion", 1);
		assertThat(move("olga", orders).messages()).containsExactly("Only administrators of the platform may do this.");
		assertThat(move("ada", orders).data("/moveTeam/team/path").isEmpty()).isTrue();
		assertThat(move("ada", orders).text("/moveTeam/because"))
			.isEqualTo("The team has changed since you looked at it.");
	}

	@ParameterizedTest
	@CsvSource(quoteCharacter = '"', textBlock = """
			commerce, carriers, "A circle would close: carriers is itself below commerce."
			orders, orders, A team cannot be a part of itself.
			orders, commerce, The team is there already.
			""")
	void nothingMovesWhereItCannotBe(String team, String parent, String because) {
		List<String> before = GraphDump.mesh(this.graph);
		Answer conflict = move("ada", Map.of("team", Ids.team(team), "parent", Map.of("id", Ids.team(parent))));
		assertThat(conflict.ending()).isEqualTo("TeamConflict");
		assertThat(conflict.text("/moveTeam/because")).isEqualTo(because);
		assertThat(conflict.text("/moveTeam/team/key")).isEqualTo(team);
		assertThat(GraphDump.mesh(this.graph)).isEqualTo(before);
	}

	@Test
	void nobodyElseMovesIt() {
		List<String> before = GraphDump.exact(this.graph);
		Map<String, Object> orders = Map.of("team", Ids.team("orders"), "parent", Map.of("key", "logistics"));
		assertThat(move("cora", orders).messages())
			.containsExactly("Only owners of orders and administrators may do this.");
		assertThat(move("edda", orders).messages())
			.containsExactly("Only owners of logistics and administrators may do this.");
		assertThat(move("ada", Map.of("team", Ids.team("orders"), "parent", Map.of("key", "no-such"))).messages())
			.containsExactly("There is no such team.");
		assertThat(move("ada", Map.of("team", Ids.team("no-such"))).kinds()).containsExactly("NOT_FOUND");
		assertThat(GraphDump.exact(this.graph)).isEqualTo(before);
	}

	private Answer move(String person, Map<String, ?> input) {
		return this.portal.signIn(person).submit("MoveTeam", input);
	}

}
