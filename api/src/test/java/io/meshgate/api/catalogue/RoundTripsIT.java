package io.meshgate.api.catalogue;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import io.meshgate.graph.Graph;
import io.meshgate.graph.testing.BoltTurns;
import io.meshgate.graph.testing.mesh.Mesh;
import io.meshgate.graph.testing.mesh.RuleNoun;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

@OverCatalogue
class RoundTripsIT {

	private final Catalogue catalogue;

	RoundTripsIT(Catalogue catalogue) {
		this.catalogue = catalogue;
	}

	@Test
	void costsTheSameForManyAsForFew() throws Throwable {
		String query = """
				query($first: Int) {
				  dataProducts(first: $first) { totalCount edges { node { key
				    domain { key parent { key } path { key } viewerCan { allowed } owner { key } }
				    owner { key parent { key } members(first: 3) { edges { node { person { key } viewerCan { allowed } } } } viewerCan { allowed }
				      owns(first: 2) { totalCount edges { node { key outputPorts { key } } } } }
				    outputPorts { key contract { key } dataProduct { key } viewerCan { allowed } viewerSubscriptions { id } }
				    inputPorts { viewerCan { allowed } source { key dataProduct { key domain { key } } } }
				    viewerCan { action allowed because } activeSubscriptionCount } } } }
				""";
		assertThat(statements(query, 50)).isEqualTo(statements(query, 5)).hasSize(15);
		String flat = """
				query($first: Int) { dataProducts(first: $first) { edges { node { key domain { key } owner { key }
				  outputPorts { key } inputPorts { name source { key } } viewerCan { allowed } } } } }
				""";
		assertThat(statements(flat, 50)).isEqualTo(statements(flat, 5)).hasSize(1);
	}

	@Test
	void costsTheSameForWhatIsKnownOfTheirQuality() throws Throwable {
		String query = """
				query($first: Int) { dataProducts(first: $first) { edges { node { key
				  objectives { name viewerCan { allowed } dataProduct { key } measurements(first: 2) { edges { node { value } } } }
				  quality { checks openIncidents viewerCan { allowed } } usage { consumers downstreamProducts }
				  checks(first: 2) { edges { node { name } } } incidents(first: 2) { edges { node { title } } }
				  rating { average own { stars } } ratings(first: 2) { edges { node { stars } } } } } } }
				""";
		assertThat(statements(query, 50)).isEqualTo(statements(query, 5)).hasSize(11);
	}

	@Test
	void costsTheSameForWhatIsDecidedOnBySomethingElse(Graph graph) throws Throwable {
		Mesh mesh = Mesh.aMesh();
		RuleNoun rule = Mesh.aRule("described");
		for (int number = 1; number <= 60; number++) {
			mesh.with(Mesh.aPlatform("platform-" + number).ownedBy("team-1"),
					Mesh.aTemplate("template-" + number).offeredOn("platform-" + number));
			rule = rule.waivedFor("p-%02d".formatted(number), "vera", Instant.parse("2999-12-31T00:00:00Z"));
		}
		mesh.with(rule).in(graph);
		String templates = """
				query($first: Int) { templates(first: $first) { edges { node {
				  viewerCan { allowed } platform { viewerCan { allowed } } } } } }
				""";
		assertThat(statements("templates.edges", templates, 50)).isEqualTo(statements("templates.edges", templates, 5))
			.hasSize(2);
		String waivers = """
				query($first: Int) { governanceRules { edges { node { viewerCan { allowed }
				  waivers(first: $first) { edges { node { viewerCan { allowed } rule { viewerCan { allowed } } } } } } } } }
				""";
		assertThat(statements("governanceRules.edges[0].node.waivers.edges", waivers, 50))
			.isEqualTo(statements("governanceRules.edges[0].node.waivers.edges", waivers, 5))
			.hasSize(3);
	}

	@Test
	void costsTheSameForWhatHoldsForAccessToThem() throws Throwable {
		String query = """
				query($first: Int) { dataProducts(first: $first) { edges { node { key
				  accessTerms { terms { longestGrant } policies { number } } domain { accessPolicy { revision }
				    accessTerms { terms { purposes } } }
				  outputPorts { accessTerms { terms { consumerKinds } } } } } } }
				""";
		assertThat(statements(query, 50)).isEqualTo(statements(query, 5)).hasSize(5);
	}

	private List<String> statements(String query, int first) throws Throwable {
		return statements("dataProducts.edges", query, first);
	}

	private List<String> statements(String edges, String query, int first) throws Throwable {
		return BoltTurns
			.of(() -> this.catalogue.ask(query, Map.of("first", first))
				.path(edges)
				.entityList(Object.class)
				.hasSize(first))
			.statements()
			.stream()
			.sorted()
			.toList();
	}

}
