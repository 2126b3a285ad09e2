package io.meshgate.api.catalogue;

import java.util.Map;

import io.meshgate.frontend.product.DataProduct;
import io.meshgate.graph.Id;
import io.meshgate.graph.testing.mesh.Mesh;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.graphql.test.tester.GraphQlTester;

import static org.assertj.core.api.Assertions.assertThat;

@OverCatalogue
class LineageIT {

	private final Catalogue catalogue;

	LineageIT(Catalogue catalogue) {
		this.catalogue = catalogue;
	}

	@Test
	void followsLineageWithWhatIsSelectedOfTheProducts() {
		GraphQlTester.Response lineage = lineage(Mesh.product("p-10"), "UPSTREAM", 2);
		lineage.path("lineage.nodes[*].entity.key").entityList(String.class).containsExactly("p-10", "p-11", "p-12");
		lineage.path("lineage.nodes[*].distance").entityList(Integer.class).containsExactly(0, 1, 2);
		lineage.path("lineage.nodes[*].entity.owner.key")
			.entityList(String.class)
			.containsExactly("team-10", "team-11", "team-0");
		lineage.path("lineage.edges[*].to").entityList(String.class).hasSize(2);
		lineage.path("lineage.truncated.reason").entity(String.class).isEqualTo("DEPTH");
	}

	private GraphQlTester.Response lineage(Id of, String direction, int depth) {
		return this.catalogue.ask("""
				query($of: ID!, $direction: LineageDirection!, $depth: Int) {
				  lineage(of: $of, direction: $direction, depth: $depth) {
				    nodes { distance entity { id ... on DataProduct { key owner { key } } } }
				    edges { from to } truncated { reason frontier } } }
				""", Map.of("of", Catalogue.id(DataProduct.class, of), "direction", direction, "depth", depth));
	}

	@Test
	void refusesAnUnknownOrHiddenStartOfLineage() {
		String query = "query($of: ID!) { lineage(of: $of, direction: DOWNSTREAM) { nodes { distance } } }";
		assertThat(this.catalogue.kinds(query, Map.of("of", Catalogue.UNKNOWN))).containsExactly("NOT_FOUND");
		assertThat(this.catalogue.kinds(query, Map.of("of", Catalogue.id(DataProduct.class, Mesh.product("closed")))))
			.containsExactly("NOT_FOUND");
		assertThat(this.catalogue.kinds(query, Map.of("of", ""))).containsExactly("NOT_FOUND");
	}

	@ParameterizedTest
	@CsvSource({ "-1", "21", "2147483647" })
	void refusesADepthOutOfBounds(int depth) {
		assertThat(this.catalogue.kinds(
				"query($of: ID!, $depth: Int) { lineage(of: $of, direction: UPSTREAM, depth: $depth) { nodes { distance } } }",
				Map.of("of", Catalogue.UNKNOWN, "depth", depth)))
			.containsExactly("BAD_REQUEST");
	}

}
