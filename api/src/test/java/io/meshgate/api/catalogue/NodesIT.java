package io.meshgate.api.catalogue;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

import io.meshgate.frontend.domain.Domain;
import io.meshgate.frontend.person.Person;
import io.meshgate.frontend.port.OutputPort;
import io.meshgate.frontend.product.DataProduct;
import io.meshgate.frontend.team.Team;
import io.meshgate.graph.testing.mesh.Mesh;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.graphql.test.tester.GraphQlTester;

import static org.assertj.core.api.Assertions.assertThat;

@OverCatalogue
class NodesIT {

	private final Catalogue catalogue;

	NodesIT(Catalogue catalogue) {
		this.catalogue = catalogue;
	}

	@Test
	void answersNodesInTheOrderAsked() {
		List<String> ids = Arrays.asList(Catalogue.id(Team.class, Mesh.team("team-1")), Catalogue.UNKNOWN,
				Catalogue.id(DataProduct.class, Mesh.product("p-01")), "nonsense",
				Catalogue.id(DataProduct.class, Mesh.product("closed")),
				Catalogue.id(OutputPort.class, Mesh.port("closed/a")),
				Catalogue.id(OutputPort.class, Mesh.port("p-01/a")), Catalogue.id(Domain.class, Mesh.domain("sales")),
				Catalogue.id(Person.class, Mesh.person("vera")), Catalogue.id(Team.class, Mesh.team("team-1")));
		GraphQlTester.Response nodes = this.catalogue.ask("""
				query($ids: [ID!]!) { nodes(ids: $ids) { __typename id ... on DataProduct { owner { key } } } }
				""", Map.of("ids", ids));
		assertThat(nodes.path("nodes[*]").entityList(Object.class).get()).hasSize(10);
		nodes.path("nodes[0].__typename").entity(String.class).isEqualTo("Team");
		nodes.path("nodes[2].owner.key").entity(String.class).isEqualTo("team-1");
		List.of(1, 3, 4, 5).forEach((place) -> nodes.path("nodes[" + place + "]").valueIsNull());
		List.of(6, 7, 8, 9)
			.forEach((place) -> nodes.path("nodes[" + place + "].id").entity(String.class).isEqualTo(ids.get(place)));
		this.catalogue.ask("query($id: ID!) { node(id: $id) { id } }", Map.of("id", ids.get(4)))
			.path("node")
			.valueIsNull();
		String contract = this.catalogue.ask("{ outputPort(by: {key: \"p-01/a\"}) { contract { id } } }")
			.path("outputPort.contract.id")
			.entity(String.class)
			.get();
		this.catalogue.ask("query($id: ID!) { node(id: $id) { id ... on Contract { key } } }", Map.of("id", contract))
			.path("node.key")
			.entity(String.class)
			.isEqualTo("c1 1.0.0");
	}

	@ParameterizedTest
	@ValueSource(strings = { "domain", "team", "dataProduct", "outputPort" })
	void answersNullForWhatIsMissing(String field) {
		for (String by : List.of("{key: \"closed\"}", "{key: \"closed/a\"}", "{key: \"\"}", "{id: \"x\"}",
				"{id: \"" + Catalogue.UNKNOWN + "\"}",
				"{id: \"" + Catalogue.id(DataProduct.class, Mesh.product("closed")) + "\"}")) {
			this.catalogue.ask("{ found: " + field + "(by: " + by + ") { id } }").path("found").valueIsNull();
		}
	}

}
