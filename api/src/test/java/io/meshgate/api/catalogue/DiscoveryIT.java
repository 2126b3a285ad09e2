package io.meshgate.api.catalogue;

import java.util.List;
import java.util.Map;

import io.meshgate.frontend.domain.Domain;
import io.meshgate.frontend.product.DataProduct;
import io.meshgate.graph.testing.BoltTurns;
import io.meshgate.graph.testing.mesh.Mesh;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.graphql.test.tester.GraphQlTester;

import static org.assertj.core.api.Assertions.assertThat;

@OverCatalogue
class DiscoveryIT {

	private static final String SUGGESTIONS = "query($text: String!) { searchSuggestions(text: $text) { id kind key name } }";

	private final Catalogue catalogue;

	DiscoveryIT(Catalogue catalogue) {
		this.catalogue = catalogue;
	}

	@Test
	void suggestsWhatCanBeFetchedAgain() {
		GraphQlTester.Response answer = this.catalogue.ask(SUGGESTIONS, Map.of("text", "sales"));
		answer.path("searchSuggestions[0].id")
			.entity(String.class)
			.isEqualTo(Catalogue.id(Domain.class, Mesh.domain("sales")));
		answer.path("searchSuggestions[0].kind").entity(String.class).isEqualTo("DOMAIN");
		this.catalogue.ask(SUGGESTIONS, Map.of("text", "p-01"))
			.path("searchSuggestions[0].id")
			.entity(String.class)
			.isEqualTo(Catalogue.id(DataProduct.class, Mesh.product("p-01")));
		this.catalogue.ask(SUGGESTIONS, Map.of("text", "team"))
			.path("searchSuggestions[*].kind")
			.entityList(String.class)
			.hasSize(8)
			.satisfies((kinds) -> assertThat(kinds).containsOnly("TEAM"));
	}

	@Test
	void suggestsHiddenProductsToTheirOwnersAlone() {
		this.catalogue.ask(SUGGESTIONS, Map.of("text", "closed"))
			.path("searchSuggestions")
			.entityList(Object.class)
			.hasSize(0);
		Catalogue.signIn("member-2");
		this.catalogue.ask(SUGGESTIONS, Map.of("text", "closed"))
			.path("searchSuggestions[*].key")
			.entityList(String.class)
			.containsExactly("closed");
	}

	@Test
	void countsByWhatIsSelected() {
		String facets = """
				query($filter: DataProductFilter) {
				  dataProductFacets(filter: $filter, first: 2) {
				    totalCount domains { domain { key parent { key } } count } owners { count } statuses { status count }
				    kinds { kind count } visibilities { visibility count } portTypes { portType count } tags { tag count }
				    tiers { tier count } terms { term { key domain { key } } count } platforms { platform { key } count } } }
				""";
		Map<String, Object> filter = Map.of("domain", Map.of("key", "stores"), "visibility", List.of("PUBLIC"));
		GraphQlTester.Response answer = this.catalogue.ask(facets, Map.of("filter", filter));
		answer.path("dataProductFacets.totalCount").entity(Integer.class).isEqualTo(30);
		answer.path("dataProductFacets.domains[*].domain.key")
			.entityList(String.class)
			.containsExactly("retail", "sales");
		answer.path("dataProductFacets.domains[*].count").entityList(Integer.class).containsExactly(60, 30);
		answer.path("dataProductFacets.visibilities[*].visibility").entityList(String.class).containsExactly("PUBLIC");
		Catalogue.signIn("member-2");
		this.catalogue.ask(facets, Map.of("filter", filter))
			.path("dataProductFacets.visibilities[*].count")
			.entityList(Integer.class)
			.containsExactly(30, 1);
	}

	@Test
	void costsOneStatementEach() throws Throwable {
		String facets = "{ dataProductFacets(search: \"p\", first: 100) { totalCount domains { domain { key } count } owners { team { key } } tags { tag } tiers { tier } terms { term { key domain { key } } count } platforms { platform { key owner { key } } count } } }";
		assertThat(statements(facets, Map.of())).hasSize(1);
		assertThat(statements(SUGGESTIONS, Map.of("text", "p"))).hasSize(1);
	}

	private List<String> statements(String document, Map<String, Object> variables) throws Throwable {
		return BoltTurns.of(() -> this.catalogue.ask(document, variables).errors().verify())
			.statements()
			.stream()
			.filter((statement) -> statement.contains("$viewer"))
			.toList();
	}

	@ParameterizedTest
	@ValueSource(strings = { "searchSuggestions(text: \"p\", first: 0) { id }",
			"searchSuggestions(text: \"p\", first: 21) { id }", "dataProductFacets(first: 0) { totalCount }",
			"dataProductFacets(first: 101) { totalCount }" })
	void refusesWhatCannotBeMeant(String field) {
		assertThat(this.catalogue.kinds("{ " + field + " }", Map.of())).containsExactly("BAD_REQUEST");
	}

	@Test
	void refusesTooLongWordsAndTakesAllOthers() {
		String facets = "query($text: String) { dataProductFacets(search: $text) { totalCount tags { tag } } }";
		for (String document : List.of(SUGGESTIONS, facets)) {
			assertThat(this.catalogue.kinds(document, Map.of("text", "x".repeat(1_001))))
				.containsExactly("BAD_REQUEST");
			for (String words : List.of("", "\u0000", "AND OR", "\"", "a\u0000b*?~", "name:(", "x".repeat(1_000),
					"\"a b\" ".repeat(160))) {
				assertThat(this.catalogue.kinds(document, Map.of("text", words))).isEmpty();
			}
		}
	}

}
