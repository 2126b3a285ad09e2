package io.meshgate.api.catalogue;

import java.time.Duration;
import java.util.Map;
import java.util.UUID;

import io.meshgate.graph.Graph;
import io.meshgate.graph.product.Visibility;
import io.meshgate.graph.testing.mesh.Mesh;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

import org.springframework.context.ApplicationContext;
import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.graphql.test.tester.WebGraphQlTester;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.context.junit.jupiter.SpringExtension;

import static io.meshgate.graph.testing.mesh.Mesh.aDomain;
import static io.meshgate.graph.testing.mesh.Mesh.aPerson;
import static io.meshgate.graph.testing.mesh.Mesh.aPort;
import static io.meshgate.graph.testing.mesh.Mesh.aProduct;
import static io.meshgate.graph.testing.mesh.Mesh.aTeam;
import static io.meshgate.graph.testing.mesh.Mesh.anApplication;

/**
 * Tells the mesh: sixty products in a ring, each fed by the next and by one that is
 * hidden.
 */
final class CatalogueFixture implements BeforeAllCallback, BeforeEachCallback, AfterEachCallback, ParameterResolver {

	@Override
	public void beforeAll(ExtensionContext context) {
		Graph graph = application(context).getBean(Graph.class);
		Mesh mesh = Mesh.aMesh()
			.with(aDomain("sales").partOf("retail").ownedBy("team-1").stewardedBy("steward"),
					aDomain("stores").partOf("retail"), aTeam("team-1").partOf("company"),
					aPerson("vera").memberOf("team-1", "OWNER").withRoles("GOVERNANCE"), aPerson("stranger"),
					aPerson("leaver").inactive(), anApplication("crm").ownedBy("team-1"),
					aProduct("closed").ownedBy("team-2")
						.inDomain("stores")
						.visibility(Visibility.PRIVATE)
						.offering(aPort("a").governedBy("secret")));
		for (int number = 1; number <= 60; number++) {
			mesh.with(aProduct("p-%02d".formatted(number)).inDomain((number % 2 == 0) ? "sales" : "stores")
				.ownedBy("team-" + number % 12)
				.offering(aPort("a").governedBy("c" + number), aPort("b"))
				.consuming("p-%02d/a".formatted(number % 60 + 1))
				.consuming("closed/a")
				.promising(number));
			mesh.with(aPerson("member-" + number).memberOf("team-" + number % 12));
		}
		mesh.in(graph);
		subscription(graph);
	}

	private static void subscription(Graph graph) {
		String cypher = """
				MATCH (consumer:DataProduct {key: 'p-01'})
				MATCH (port:OutputPort {key: 'p-02/a'})
				CREATE (consumer)-[:HOLDS]->(s:Subscription {id: $id, key: 's', createdAt: datetime()})-[:TO]->(port)
				RETURN s
				""";
		graph.write((transaction) -> transaction.one(cypher, Map.of("id", new UUID(3, 4).toString())));
	}

	@Override
	public void beforeEach(ExtensionContext context) {
		Catalogue.signIn("vera");
	}

	@Override
	public void afterEach(ExtensionContext context) {
		SecurityContextHolder.clearContext();
	}

	@Override
	public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
		return parameter.getParameter().getType() == Catalogue.class;
	}

	@Override
	public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
		WebGraphQlHandler handler = application(context).getBean(WebGraphQlHandler.class);
		return new Catalogue(WebGraphQlTester.builder(handler).responseTimeout(Duration.ofMinutes(5)).build());
	}

	private static ApplicationContext application(ExtensionContext context) {
		return SpringExtension.getApplicationContext(context);
	}

}
