package io.meshgate.api.catalogue;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import io.meshgate.api.node.GlobalId;
import io.meshgate.frontend.Node;
import io.meshgate.frontend.product.DataProduct;
import io.meshgate.graph.Id;
import io.meshgate.graph.product.ProductId;
import io.meshgate.graph.testing.mesh.Mesh;

import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * The catalogue as whoever is signed in may read it.
 */
final class Catalogue {

	/** The global id of a product that there is not. */
	static final String UNKNOWN = GlobalId.of(DataProduct.class, new ProductId(new UUID(1, 2).toString())).text();

	private final GraphQlTester portal;

	Catalogue(GraphQlTester portal) {
		this.portal = portal;
	}

	static void signIn(String person) {
		SecurityContextHolder.getContext()
			.setAuthentication(new TestingAuthenticationToken(Mesh.viewer(person), "token", List.of()));
	}

	static String id(Class<? extends Node> type, Id id) {
		return GlobalId.of(type, id).text();
	}

	GraphQlTester.Response ask(String document) {
		return ask(document, Map.of());
	}

	GraphQlTester.Response ask(String document, Map<String, Object> variables) {
		return this.portal.document(document).variables(variables).execute();
	}

	/**
	 * The kinds of the errors, each once.
	 */
	List<String> kinds(String document, Map<String, Object> variables) {
		return ask(document, variables).returnResponse()
			.getErrors()
			.stream()
			.map((error) -> String.valueOf(error.getErrorType()))
			.distinct()
			.toList();
	}

}
