package io.meshgate.api.field;

import java.util.List;

import io.meshgate.api.portal.GraphDump;
import io.meshgate.api.portal.Portal;
import io.meshgate.api.portal.Retailer;
import io.meshgate.api.portal.Visitor;
import io.meshgate.api.portal.WholePortal;
import io.meshgate.api.rest.Permitted;
import io.meshgate.auth.Action;
import io.meshgate.graph.Graph;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What is asked beside GraphQL declares what it takes, as mutations do, and takes it.
 */
@WholePortal
class EndpointsIT {

	private final Graph graph;

	private final Portal portal;

	private final List<Endpoint> endpoints;

	EndpointsIT(Graph graph, @LocalServerPort int port,
			@Autowired @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mappings) {
		this.graph = graph;
		this.portal = new Portal(port);
		this.endpoints = Endpoint.all(mappings);
	}

	@Test
	void declareWhatTheyTake() {
		assertThat(this.endpoints).extracting(Endpoint::toString)
			.contains("GET /api/v1/descriptors", "POST /api/v1/lineage/batch")
			.allMatch((endpoint) -> endpoint.contains(" /api/v1/"));
		assertThat(undeclared(this.endpoints)).isEmpty();
		assertThat(reading()).allSatisfy(
				(endpoint) -> assertThat(endpoint.parameters()).contains(endpoint.permitted().orElseThrow().on()));
	}

	@Test
	void failForOneThatDeclaresNothing() throws NoSuchMethodException {
		RequestMappingHandlerMapping mappings = new RequestMappingHandlerMapping();
		for (String name : List.of("declared", "undeclared")) {
			mappings.registerMapping(RequestMappingInfo.paths("/api/v1/" + name).methods(RequestMethod.GET).build(),
					new Sample(), Sample.class.getDeclaredMethod(name));
		}
		assertThat(undeclared(Endpoint.all(mappings))).containsExactly("GET /api/v1/undeclared");
	}

	@Test
	void answerNobodyWhoIsNotSignedIn() {
		Visitor nobody = this.portal.bearing("nonsense");
		assertThat(this.endpoints)
			.allSatisfy((endpoint) -> assertThat(endpoint.ask(nobody, "").statusCode()).isEqualTo(401));
	}

	/** The body is of a kind that is refused once somebody reads it. */
	@Test
	void refuseWhoMayNotBeforeTheyReadWhatIsSent() {
		Retailer.tell(this.graph);
		List<String> before = GraphDump.exact(this.graph);
		Visitor nina = this.portal.signIn("nina");
		Visitor adam = this.portal.signIn("adam");
		assertThat(this.endpoints).filteredOn((endpoint) -> !reading().contains(endpoint))
			.isNotEmpty()
			.allSatisfy((endpoint) -> {
				assertThat(endpoint.ask(nina, "").statusCode()).isEqualTo(403);
				assertThat(endpoint.ask(adam, "").statusCode()).isEqualTo(415);
			});
		assertThat(GraphDump.exact(this.graph)).isEqualTo(before);
	}

	private List<Endpoint> reading() {
		return this.endpoints.stream()
			.filter((endpoint) -> endpoint.permitted()
				.filter((permitted) -> permitted.action() == Action.READ)
				.isPresent())
			.toList();
	}

	private static List<String> undeclared(List<Endpoint> endpoints) {
		return endpoints.stream().filter((endpoint) -> endpoint.permitted().isEmpty()).map(Endpoint::toString).toList();
	}

	private static final class Sample {

		@Permitted(action = Action.READ, on = "of")
		void declared() {
		}

		void undeclared() {
		}

	}

}
