package io.meshgate.api.roster;

import java.util.List;
import java.util.Map;

import io.meshgate.api.portal.Ids;
import io.meshgate.api.portal.Portal;
import io.meshgate.api.portal.Visitor;
import io.meshgate.api.portal.WholePortal;
import io.meshgate.graph.Graph;
import io.meshgate.graph.testing.MeshDatabase;
import io.meshgate.graph.testing.mesh.Mesh;
import org.junit.jupiter.api.Test;

import org.springframework.boot.test.web.server.LocalServerPort;

import static io.meshgate.api.portal.Portal.aVisitor;
import static io.meshgate.graph.testing.mesh.Mesh.aTeam;
import static org.assertj.core.api.Assertions.assertThat;

@WholePortal
class PlacesIT {

	private final Graph graph;

	private final Portal portal;

	PlacesIT(Graph graph, @LocalServerPort int port) {
		this.graph = graph;
		this.portal = new Portal(port);
		MeshDatabase.empty();
		Mesh.aMesh()
			.with(aTeam("orders").named("Orders"), aVisitor("olga").memberOf("orders", "OWNER"),
					aVisitor("edda").memberOf("orders", "EDITOR"), aVisitor("gone").inactive(),
					aVisitor("ada").withRoles("ADMINISTRATOR"))
			.in(graph);
	}

	@Test
	void eachPlaceSaysWhatTheMutationsAnswer() {
		assertThat(permits("olga")).containsExactly("edda true: You are an owner of Orders.",
				"olga false: olga is the last owner of the team: somebody else has to become one first.");
		assertThat(permits("edda")).containsExactly("edda false: Only owners of Orders and administrators may do this.",
				"olga false: Only owners of Orders and administrators may do this.");
		Mesh.aMesh().with(aVisitor("gone").memberOf("orders", "OWNER")).in(this.graph);
		assertThat(permits("ada")).containsExactly("edda true: You administer the platform.",
				"gone true: You administer the platform.",
				"olga false: olga is the last owner of the team: somebody else has to become one first.");
		assertThat(as("olga")
			.submit("ChangeTeamMemberRole",
					Map.of("team", Ids.team("orders"), "person", Map.of("key", "edda"), "role", "OWNER"))
			.ending()).isEqualTo("TeamMemberRoleChanged");
		assertThat(permits("olga")).containsExactly("edda true: You are an owner of Orders.",
				"gone true: You are an owner of Orders.", "olga true: You are an owner of Orders.");
	}

	private Visitor as(String person) {
		return this.portal.signIn(person);
	}

	private List<String> permits(String viewer) {
		return as(viewer).ask("""
				{ team(by: {key: "orders"}) { members { edges { node {
				  person { key } viewerCan(actions: [MANAGE_MEMBERS]) { allowed because }
				} } } } }
				""", Map.of())
			.data("/team/members/edges")
			.valueStream()
			.map((edge) -> "%s %s: %s".formatted(edge.at("/node/person/key").asString(),
					edge.at("/node/viewerCan/0/allowed").asString(), edge.at("/node/viewerCan/0/because").asString()))
			.toList();
	}

}
