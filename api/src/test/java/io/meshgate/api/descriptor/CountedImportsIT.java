package io.meshgate.api.descriptor;

import java.util.HashMap;
import java.util.Map;

import io.meshgate.api.portal.Answer;
import io.meshgate.api.portal.Portal;
import io.meshgate.api.portal.Retailer;
import io.meshgate.api.portal.Visitor;
import io.meshgate.api.portal.WholePortal;
import io.meshgate.graph.Graph;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whoever looked at something before an import changed it is told so.
 */
@WholePortal
class CountedImportsIT {

	private static final String ENTITIES = """
			apiVersion: backstage.io/v1alpha1
			kind: Domain
			metadata: {name: harbour, title: NAME}
			spec: {owner: 'group:pilots'}
			---
			apiVersion: backstage.io/v1alpha1
			kind: Group
			metadata: {name: pilots}
			spec: {type: team, children: [], profile: {displayName: NAME}}
			---
			apiVersion: backstage.io/v1alpha1
			kind: Component
			metadata: {name: radar, title: NAME}
			spec: {type: service, lifecycle: production, owner: 'group:planning'}
			""";

	private final Importing importing;

	private final Graph graph;

	private final Portal portal;

	CountedImportsIT(Graph graph, @LocalServerPort int port) {
		this.graph = graph;
		this.importing = new Importing(graph);
		this.portal = new Portal(port);
	}

	@ParameterizedTest
	@CsvSource({ "adam, domain, harbour, revision, ChangeDomain, DomainConflict",
			"adam, team, pilots, version, ChangeTeam, TeamConflict",
			"karl, application, radar, version, ChangeApplication, ApplicationConflict" })
	void areAConflictForWhoLookedBefore(String name, String field, String key, String counter, String mutation,
			String conflict) {
		Retailer.tell(this.graph);
		this.importing.run(ENTITIES);
		Visitor visitor = this.portal.signIn(name);
		int before = counted(visitor, field, key, counter);
		this.importing.run(ENTITIES);
		assertThat(counted(visitor, field, key, counter)).isEqualTo(before);
		this.importing.run(ENTITIES.replace("NAME", "Other"));
		Map<String, Object> input = new HashMap<>(Map.of(field, id(visitor, field, key), "name", "Mine"));
		input.put("expectedVersion", before);
		assertThat(visitor.submit(mutation, input).ending()).isEqualTo(conflict);
		assertThat(look(visitor, field, key, "name").text("/" + field + "/name")).isEqualTo("Other");
		input.put("expectedVersion", counted(visitor, field, key, counter));
		assertThat(visitor.submit(mutation, input).kinds()).isEmpty();
		assertThat(look(visitor, field, key, "name").text("/" + field + "/name")).isEqualTo("Mine");
	}

	private static int counted(Visitor visitor, String field, String key, String counter) {
		return look(visitor, field, key, counter).data("/" + field + "/" + counter).asInt();
	}

	private static String id(Visitor visitor, String field, String key) {
		return look(visitor, field, key, "id").text("/" + field + "/id");
	}

	private static Answer look(Visitor visitor, String field, String key, String what) {
		return visitor.ask("{ %s(by: {key: \"%s\"}) { %s } }".formatted(field, key, what), Map.of());
	}

}
