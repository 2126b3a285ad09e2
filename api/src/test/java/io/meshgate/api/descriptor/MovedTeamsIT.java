package io.meshgate.api.descriptor;

import java.util.Map;

import io.meshgate.api.portal.Ids;
import io.meshgate.api.portal.Portal;
import io.meshgate.api.portal.Visitor;
import io.meshgate.api.portal.WholePortal;
import io.meshgate.graph.Graph;
import io.meshgate.graph.testing.MeshDatabase;
import io.meshgate.graph.testing.mesh.Mesh;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.boot.test.web.server.LocalServerPort;

import static io.meshgate.api.portal.Portal.aVisitor;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Where a team was moved in the portal outlasts what documents said, in the mesh and in
 * what is handed out.
 */
@WholePortal
class MovedTeamsIT {

	private static final String GROUPS = """
			{apiVersion: backstage.io/v1alpha1, kind: Group, metadata: {name: commerce}, spec: {type: team, children: [orders]}}
			---
			{apiVersion: backstage.io/v1alpha1, kind: Group, metadata: {name: logistics}, spec: {type: team, children: []}}
			---
			{apiVersion: backstage.io/v1alpha1, kind: Group, metadata: {name: orders, title: Orders%s},
			  spec: {type: team, children: []}}
			""";

	private final Graph graph;

	private final Importing importing;

	private final Portal portal;

	MovedTeamsIT(Graph graph, @LocalServerPort int port) {
		this.graph = graph;
		this.importing = new Importing(graph);
		this.portal = new Portal(port);
	}

	@BeforeEach
	void mesh() {
		MeshDatabase.empty();
		Mesh.aMesh().with(aVisitor("ada").withRoles("ADMINISTRATOR")).in(this.graph);
		this.importing.run(GROUPS.formatted(""));
	}

	@Test
	void stayWhereTheyWereMoved() {
		assertThat(parent()).isEqualTo("commerce");
		Visitor ada = this.portal.signIn("ada");
		String orders = ada.ask("{ team(by: {key: \"orders\"}) { id } }", Map.of()).text("/team/id");
		assertThat(orders).isNotEqualTo(Ids.team("orders"));
		assertThat(ada.submit("MoveTeam", Map.of("team", orders, "parent", Map.of("key", "logistics"))).ending())
			.isEqualTo("TeamMoved");
		this.importing.run(GROUPS.formatted(" 2"));
		assertThat(parent()).isEqualTo("logistics");
		String handedOut = ada.call("/api/v1/descriptors?format=backstage", (call) -> call.GET()).body();
		MeshDatabase.empty();
		this.importing.run(handedOut);
		assertThat(parent()).isEqualTo("logistics");
	}

	private String parent() {
		return this.importing.rows("MATCH (:Team {key: 'orders'})-[:PART_OF]->(t:Team) RETURN t.key AS key")
			.getFirst()
			.text("key");
	}

}
