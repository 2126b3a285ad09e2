package io.meshgate.api.catalogue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

import io.meshgate.frontend.product.DataProduct;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.graphql.test.tester.GraphQlTester;

import static org.assertj.core.api.Assertions.assertThat;

@OverCatalogue
class ProductReadsIT {

	private final Catalogue catalogue;

	ProductReadsIT(Catalogue catalogue) {
		this.catalogue = catalogue;
	}

	@Test
	void answersAProductWithAllAboutIt() {
		GraphQlTester.Response product = this.catalogue.ask("""
				{ dataProduct(by: {key: "p-12"}) { id key name description kind status visibility version revision tags
				  domain { key } owner { key } createdAt changedAt activeSubscriptionCount
				  outputPorts { key name type version location contract { key document } dataProduct { key }
				    viewerCan(actions: [REQUEST_ACCESS]) { action allowed because } viewerSubscriptions { id } }
				  inputPorts { name unresolvedContractId source { key dataProduct { key } } }
				  edit: viewerCan(actions: [EDIT, DELETE]) { action allowed because } viewerCan { action } } }
				""");
		product.path("dataProduct.outputPorts[*].name").entityList(String.class).containsExactly("a", "b");
		product.path("dataProduct.outputPorts[0].contract.key").entity(String.class).isEqualTo("c12 1.0.0");
		product.path("dataProduct.outputPorts[1].contract").valueIsNull();
		product.path("dataProduct.outputPorts[*].dataProduct.key")
			.entityList(String.class)
			.containsExactly("p-12", "p-12");
		product.path("dataProduct.outputPorts[0].viewerCan[0].allowed").entity(Boolean.class).isEqualTo(true);
		product.path("dataProduct.inputPorts[*].name").entityList(String.class).containsExactly("a", "not shown");
		product.path("dataProduct.inputPorts[?(@.source)].source.key")
			.entityList(String.class)
			.containsExactly("p-13/a");
		product.path("dataProduct.edit[*].allowed").entityList(Boolean.class).containsExactly(true, false);
		product.path("dataProduct.viewerCan[*].action")
			.entityList(String.class)
			.containsExactly("READ", "EDIT", "PUBLISH", "DEPRECATE", "RETIRE", "DELETE", "REQUEST_ACCESS",
					"MANAGE_MEMBERS", "READ_AUDIT", "ASSESS_IMPACT", "EXPLAIN_ACCESS");
	}

	@Test
	void showsAConsumingProductWithWhatIsSelected() {
		String consumer = "outputPort.viewerSubscriptions[0].consumer.";
		GraphQlTester.Response port = this.catalogue.ask("""
				{ outputPort(by: {key: "p-02/a"}) { viewerSubscriptions { consumer { ... on DataProduct {
				  key owner { key } outputPorts { key } viewerCan { action } } } } } }
				""");
		port.path(consumer + "owner.key").entity(String.class).isEqualTo("team-1");
		port.path(consumer + "outputPorts[*].key").entityList(String.class).containsExactly("p-01/a", "p-01/b");
		port.path(consumer + "viewerCan").entityList(Object.class).hasSize(11);
	}

	@Test
	void countsOnlyWhatIsVisible() {
		String count = "{ dataProducts(first: 1) { totalCount } domain(by: {key: \"stores\"}) { dataProducts { totalCount } } }";
		this.catalogue.ask(count).path("dataProducts.totalCount").entity(Integer.class).isEqualTo(60);
		this.catalogue.ask(count).path("domain.dataProducts.totalCount").entity(Integer.class).isEqualTo(30);
		Catalogue.signIn("member-2");
		this.catalogue.ask(count).path("dataProducts.totalCount").entity(Integer.class).isEqualTo(61);
		Catalogue.signIn("leaver");
		this.catalogue.ask(count.substring(0, count.indexOf(" domain")) + " }")
			.path("dataProducts.totalCount")
			.entity(Integer.class)
			.isEqualTo(0);
	}

	@Test
	void readsEachProductOnceOverPages() {
		String page = "query($after: String) { dataProducts(first: 7, after: $after) { edges { node { key } } pageInfo { hasNextPage endCursor } } }";
		List<String> keys = new ArrayList<>();
		String after = "";
		boolean more = true;
		while (more) {
			GraphQlTester.Response answer = this.catalogue.ask(page,
					after.isEmpty() ? Map.of() : Map.of("after", after));
			keys.addAll(answer.path("dataProducts.edges[*].node.key").entityList(String.class).get());
			after = answer.path("dataProducts.pageInfo.endCursor").entity(String.class).get();
			more = answer.path("dataProducts.pageInfo.hasNextPage").entity(Boolean.class).get();
		}
		assertThat(keys).hasSize(60).doesNotHaveDuplicates().isSorted();
	}

	@Test
	void sortsEitherWayAndTellsTheCursorsApart() {
		String page = "query($orderBy: DataProductOrder, $direction: SortDirection, $after: String) { dataProducts(orderBy: $orderBy, direction: $direction, first: 2, after: $after) { edges { node { key } } pageInfo { endCursor } } }";
		GraphQlTester.Response downwards = this.catalogue.ask(page,
				Map.of("orderBy", "NAME", "direction", "DESCENDING"));
		downwards.path("dataProducts.edges[*].node.key").entityList(String.class).containsExactly("p-60", "p-59");
		String cursor = downwards.path("dataProducts.pageInfo.endCursor").entity(String.class).get();
		this.catalogue.ask(page, Map.of("orderBy", "NAME", "direction", "DESCENDING", "after", cursor))
			.path("dataProducts.edges[*].node.key")
			.entityList(String.class)
			.containsExactly("p-58", "p-57");
		assertThat(this.catalogue.kinds(page, Map.of("orderBy", "NAME", "after", cursor)))
			.containsExactly("BAD_REQUEST");
		String first = this.catalogue.ask(page, Map.of("orderBy", "CREATED_AT"))
			.path("dataProducts.pageInfo.endCursor")
			.entity(String.class)
			.get();
		for (String other : List.of("CHANGED_AT", "RATING", "NAME")) {
			assertThat(this.catalogue.kinds(page, Map.of("orderBy", other, "after", first)))
				.containsExactly("BAD_REQUEST");
		}
		assertThat(
				this.catalogue.kinds(page, Map.of("orderBy", "CREATED_AT", "direction", "DESCENDING", "after", first)))
			.isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "dataProducts(first: 0) { totalCount }", "dataProducts(first: 101) { totalCount }",
			"dataProducts(after: \"made up\") { totalCount }", "dataProducts(orderBy: RELEVANCE) { totalCount }",
			"dataProducts(orderBy: RELEVANCE, search: \" \") { totalCount }", "teams(first: -1) { totalCount }",
			"domains(after: \"\") { totalCount }",
			"team(by: {key: \"team-1\"}) { members(first: 1000) { edges { cursor } } }",
			"team(by: {key: \"team-1\"}) { owns(after: \"x\") { totalCount } }",
			"viewer { teams(first: 0) { totalCount } }" })
	void refusesWhatCannotBeMeant(String field) {
		assertThat(this.catalogue.kinds("{ " + field + " }", Map.of())).containsExactly("BAD_REQUEST");
	}

	@Test
	void refusesTooManyIdsAndTooLongWords() {
		assertThat(this.catalogue.kinds("query($ids: [ID!]!) { nodes(ids: $ids) { id } }",
				Map.of("ids", Collections.nCopies(101, Catalogue.UNKNOWN))))
			.containsExactly("BAD_REQUEST");
		for (String field : List.of("dataProducts", "teams", "domains")) {
			String search = "query($words: String) { " + field + "(search: $words) { totalCount } }";
			assertThat(this.catalogue.kinds(search, Map.of("words", "x".repeat(1_001)))).containsExactly("BAD_REQUEST");
			for (String words : List.of("\u0000", "AND OR", "\"", "a\u0000b*?~", "x".repeat(1_000))) {
				assertThat(this.catalogue.kinds(search, Map.of("words", words))).isEmpty();
			}
		}
	}

}
