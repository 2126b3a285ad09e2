package io.meshgate.api.removal;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.Map;

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
 * What a product consumes by the document of an application outlasts the application, and
 * is looked for anew when what it read changes. The document that comes back says it
 * again.
 */
@WholePortal
class OutlivedDocumentIT {

	private static final String BUNDLE = """
			apiVersion: backstage.io/v1alpha1
			kind: System
			metadata: {name: audits}
			spec: {owner: 'group:press'}
			---
			apiVersion: backstage.io/v1alpha1
			kind: Component
			metadata: {name: ledger}
			spec: {type: service, lifecycle: production, owner: 'group:press', system: audits, consumesApis: [bookings]}
			---
			apiVersion: backstage.io/v1alpha1
			kind: System
			metadata: {name: trips}
			spec: {owner: 'group:press'}
			---
			apiVersion: backstage.io/v1alpha1
			kind: API
			metadata: {name: bookings, annotations: {meshgate.io/contract: %s}}
			spec: {type: openapi, lifecycle: production, owner: 'group:press', system: trips, definition: none}
			""";

	private final Graph graph;

	private final Portal portal;

	OutlivedDocumentIT(Graph graph, @LocalServerPort int port) {
		this.graph = graph;
		this.portal = new Portal(port);
	}

	@BeforeEach
	void tell() {
		Retailer.tell(this.graph);
	}

	@Test
	void saysItsReferencesAgain() {
		Visitor adam = this.portal.signIn("adam");
		imported(adam, "one", "\"created\":4");
		String ledger = adam.ask("{ application(by: {key: \"ledger\"}) { id } }", Map.of()).text("/application/id");
		assertThat(adam.submit("RemoveApplication", Map.of("application", ledger)).ending())
			.isEqualTo("ApplicationRemoved");
		imported(adam, "another", "\"created\":1,\"updated\":1,\"unchanged\":2,\"rejected\":0");
		assertThat(adam.ask("{ dataProduct(by: {key: \"audits\"}) { inputPorts { source { name } } } }", Map.of())
			.text("/dataProduct/inputPorts/0/source/name")).isEqualTo("bookings");
	}

	private static void imported(Visitor adam, String contract, String counted) {
		String report = adam
			.call("/api/v1/descriptors",
					(call) -> call.header("Content-Type", "application/yaml")
						.POST(BodyPublishers.ofString(BUNDLE.formatted(contract))))
			.body();
		assertThat(report).contains(counted);
	}

}
