package io.meshgate.api.catalogue;

import java.util.List;
import java.util.Map;

import io.meshgate.graph.testing.BoltTurns;
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
				    owner { key parent { key } members(first: 3) { edges { node { person { key } } } }
				      owns(first: 2) { totalCount edges { node { key outputPorts { key } } } } }
				    outputPorts { key contract { key } dataProduct { key } viewerCan { allowed } viewerSubscriptions { id } }
				    inputPorts { source { key dataProduct { key domain { key } } } }
				    viewerCan { action allowed because } activeSubscriptionCount } } } }
				""";
		assertThat(statements(query, 50)).isEqualTo(statements(query, 5)).hasSize(13);
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
				  objectives { name dataProduct { key } measurements(first: 2) { edges { node { value } } } }
				  quality { checks openIncidents viewerCan { allowed } } usage { consumers downstreamProducts }
				  checks(first: 2) { edges { node { name } } } incidents(first: 2) { edges { node { title } } }
				  rating { average own { stars } } ratings(first: 2) { edges { node { stars } } } } } } }
				""";
		assertThat(statements(query, 50)).isEqualTo(statements(query, 5)).hasSize(10);
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
		return BoltTurns
			.of(() -> this.catalogue.ask(query, Map.of("first", first))
				.path("dataProducts.edges")
				.entityList(Object.class)
				.hasSize(first))
			.statements()
			.stream()
			.sorted()
			.toList();
	}

}
