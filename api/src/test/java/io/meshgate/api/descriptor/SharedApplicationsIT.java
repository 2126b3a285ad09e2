package io.meshgate.api.descriptor;

import java.util.List;
import java.util.Map;

import io.meshgate.api.portal.Answer;
import io.meshgate.api.portal.Portal;
import io.meshgate.api.portal.WholePortal;
import io.meshgate.graph.Graph;
import io.meshgate.graph.testing.MeshDatabase;
import io.meshgate.graph.testing.mesh.Mesh;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.boot.test.web.server.LocalServerPort;

import static io.meshgate.api.portal.Portal.aVisitor;
import static io.meshgate.graph.testing.mesh.Mesh.aTeam;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * An application's key belongs to whoever took it first, an import or the portal; it has
 * one owner, and what the portal said last of it stays.
 */
@WholePortal
class SharedApplicationsIT {

	private static final String ROUTER = """
			{apiVersion: backstage.io/v1alpha1, kind: Component, metadata: {name: router, title: %s},
			  spec: {type: service, lifecycle: production, owner: %s}}
			""";

	private final Importing importing;

	private final Graph graph;

	private final Portal portal;

	SharedApplicationsIT(Graph graph, @LocalServerPort int port) {
		this.graph = graph;
		this.importing = new Importing(graph);
		this.portal = new Portal(port);
	}

	@BeforeEach
	void mesh() {
		MeshDatabase.empty();
		Mesh.aMesh()
			.with(aVisitor("karl").memberOf("planning").memberOf("press"), aVisitor("ada").withRoles("ADMINISTRATOR"),
					aTeam("desk"))
			.in(this.graph);
	}

	@Test
	void anImportedKeyIsTakenAndChangesInThePortalLast() {
		this.importing.run(ROUTER.formatted("Imported", "planning"));
		assertThat(submit("karl", "RegisterApplication",
				Map.of("key", "router", "name", "Mine", "owner", Map.of("key", "planning")))
			.ending()).isEqualTo("ApplicationKeyTaken");
		assertThat(submit("karl", "ChangeApplication",
				Map.of("application", router("id"), "name", "Changed", "owner", Map.of("key", "press")))
			.ending()).isEqualTo("ApplicationChanged");
		this.importing.run(ROUTER.formatted("Imported", "planning"));
		assertThat(router("name")).isEqualTo("Changed");
		assertThat(owners()).containsExactly("press");
	}

	@Test
	void aDocumentTakesNoKeyThatWasRegistered() {
		submit("karl", "RegisterApplication",
				Map.of("key", "router", "name", "Mine", "owner", Map.of("key", "planning")));
		ImportReport report = this.importing.run(ROUTER.formatted("Imported", "desk"));
		assertThat(report.summary().rejected()).isOne();
		assertThat(router("name")).isEqualTo("Mine");
		assertThat(owners()).containsExactly("planning");
	}

	@Test
	void anOwnerThatWasGivenIsNotTakenByOneThatCameLate() {
		this.importing.run(ROUTER.formatted("Imported", "late"));
		assertThat(owners()).isEmpty();
		assertThat(submit("ada", "ChangeApplication",
				Map.of("application", router("id"), "owner", Map.of("key", "planning")))
			.ending()).isEqualTo("ApplicationChanged");
		assertThat(submit("ada", "CreateTeam", Map.of("key", "late", "name", "Late")).ending())
			.isEqualTo("TeamCreated");
		this.importing.run("{apiVersion: v1.1.0, kind: DataProduct, id: other, status: active}");
		assertThat(owners()).containsExactly("planning");
	}

	private Answer submit(String person, String operation, Map<String, ?> input) {
		return this.portal.signIn(person).submit(operation, input);
	}

	private String router(String field) {
		return this.portal.signIn("karl")
			.send("ApplicationPage", Map.of("by", Map.of("key", "router")))
			.text("/application/" + field);
	}

	private List<String> owners() {
		return this.importing.rows("MATCH (t:Team)-[:OWNS]->(:Application {key: 'router'}) RETURN t.key AS key")
			.stream()
			.map((row) -> row.text("key"))
			.toList();
	}

}
