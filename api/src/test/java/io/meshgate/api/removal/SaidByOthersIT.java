package io.meshgate.api.removal;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Map;

import io.meshgate.api.portal.GraphDump;
import io.meshgate.api.portal.Portal;
import io.meshgate.api.portal.Retailer;
import io.meshgate.api.portal.Visitor;
import io.meshgate.api.portal.WholePortal;
import io.meshgate.graph.Graph;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A team that comes back with its document has again what documents of others say of it,
 * although those did not change.
 */
@WholePortal
class SaidByOthersIT {

	private static final String BUNDLE = """
			apiVersion: backstage.io/v1alpha1
			kind: Group
			metadata: {name: whole}
			spec: {type: department, children: [riders]}
			---
			apiVersion: backstage.io/v1alpha1
			kind: Group
			metadata: {name: riders}
			spec: {type: team, children: [], members: [rita]}
			---
			apiVersion: backstage.io/v1alpha1
			kind: User
			metadata: {name: rita}
			spec: {profile: {displayName: Rita}, memberOf: []}
			---
			apiVersion: backstage.io/v1alpha1
			kind: User
			metadata: {name: rick}
			spec: {profile: {displayName: Rick}, memberOf: [riders]}
			""";

	private final Graph graph;

	private final Portal portal;

	SaidByOthersIT(Graph graph, @LocalServerPort int port) {
		this.graph = graph;
		this.portal = new Portal(port);
	}

	@BeforeEach
	void tell() {
		Retailer.tell(this.graph);
	}

	@Test
	void comesBackWithTheTeam() {
		imported("\"created\":4");
		List<String> before = meaning();
		assertThat(before).anyMatch((line) -> line.contains("rick") && line.contains("riders"));
		Visitor adam = this.portal.signIn("adam");
		String team = adam.ask("{ team(by: {key: \"riders\"}) { id } }", Map.of()).text("/team/id");
		assertThat(adam.submit("RemoveTeam", Map.of("team", team)).ending()).isEqualTo("TeamRemoved");
		imported("\"created\":1");
		assertThat(meaning()).containsExactlyInAnyOrderElementsOf(before);
	}

	private void imported(String counted) {
		String report = this.portal.signIn("adam")
			.call("/api/v1/descriptors",
					(call) -> call.header("Content-Type", "application/yaml").POST(BodyPublishers.ofString(BUNDLE)))
			.body();
		assertThat(report).contains(counted);
	}

	private List<String> meaning() {
		return GraphDump.meaning(this.graph)
			.stream()
			.filter((line) -> !line.contains("OutboxEntry") && !line.contains("AuditEntry")
					&& !line.contains("Operation"))
			.toList();
	}

}
