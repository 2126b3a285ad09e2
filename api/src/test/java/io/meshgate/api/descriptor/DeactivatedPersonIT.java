package io.meshgate.api.descriptor;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.Map;

import io.meshgate.api.portal.Portal;
import io.meshgate.api.portal.Retailer;
import io.meshgate.api.portal.Visitor;
import io.meshgate.api.portal.WholePortal;
import io.meshgate.graph.Graph;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whoever may not act any more does not come back by an import.
 */
@WholePortal
class DeactivatedPersonIT {

	private static final String USER = """
			{"apiVersion": "backstage.io/v1alpha1", "kind": "User", "metadata": {"name": "karl"},
			 "spec": {"profile": {"displayName": "Karl %s"}, "memberOf": ["planning"]}}
			""";

	private static final String CORPUSER = """
			[{"entityType": "corpuser", "entityUrn": "urn:li:corpuser:karl", "changeType": "UPSERT",
			  "aspectName": "corpUserInfo",
			  "aspect": {"json": {"active": true, "displayName": "Karl %s", "email": "karl@example.org"}}}]
			""";

	private final Graph graph;

	private final Visitor adam;

	DeactivatedPersonIT(Graph graph, @LocalServerPort int port) {
		Portal portal = new Portal(port);
		Retailer.tell(graph);
		this.graph = graph;
		this.adam = portal.signIn("adam");
	}

	@ParameterizedTest
	@ValueSource(strings = { USER, CORPUSER })
	void staysAway(String document) {
		bring(document.formatted("Anders"));
		assertThat(active()).isEqualTo("Karl Anders is active");
		this.graph.write((transaction) -> transaction
			.one("MATCH (p:Person {key: 'karl'}) SET p.active = false RETURN p.key AS key", Map.of()));
		bring(document.formatted("Berg"));
		assertThat(active()).isEqualTo("Karl Berg is away");
	}

	private void bring(String document) {
		assertThat(this.adam
			.call("/api/v1/descriptors",
					(request) -> request.header("Content-Type", "application/json")
						.POST(BodyPublishers.ofString(document)))
			.body()).contains("\"rejected\":0");
	}

	private String active() {
		return this.graph.read((transaction) -> transaction.rows("""
				MATCH (p:Person {key: 'karl'})
				RETURN p.name + CASE WHEN p.active THEN ' is active' ELSE ' is away' END AS says
				""", Map.of())).getFirst().text("says");
	}

}
