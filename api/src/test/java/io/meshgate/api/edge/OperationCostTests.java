package io.meshgate.api.edge;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import graphql.analysis.QueryComplexityCalculator;
import graphql.execution.CoercedVariables;
import graphql.language.Document;
import graphql.parser.Parser;
import graphql.schema.GraphQLSchema;
import graphql.validation.QueryComplexityLimits;
import graphql.validation.Validator;
import io.meshgate.api.portal.Contract;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.core.io.Resource;
import org.springframework.util.unit.DataSize;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The contract's own operations stay well below what one request may ask for, however
 * large the pages.
 */
class OperationCostTests {

	private static final EdgeSettings SETTINGS = new EdgeSettings(DataSize.ofKilobytes(256), 20, 500, 20_000, 5_000,
			Duration.ofSeconds(20));

	private static final CoercedVariables LARGEST = CoercedVariables.of(Map.ofEntries(Map.entry("first", 100),
			Map.entry("members", 100), Map.entry("products", 100), Map.entry("ids", Collections.nCopies(100, "x")),
			Map.entry("id", "x"), Map.entry("of", "x"), Map.entry("direction", "UPSTREAM"), Map.entry("from", "x"),
			Map.entry("to", "x"), Map.entry("by", Map.of("key", "x")), Map.entry("input", Map.of()),
			Map.entry("text", "x"), Map.entry("person", Map.of("key", "x")), Map.entry("action", "READ"),
			Map.entry("on", "x"), Map.entry("since", "x"), Map.entry("outputPort", "x"), Map.entry("date", "x"),
			Map.entry("grant", "x"), Map.entry("dataProduct", "x"), Map.entry("campaign", "x"),
			Map.entry("budget", Map.of("nodes", 5_000, "width", 5_000))));

	private static final GraphQLSchema SCHEMA = Contract.schema();

	static List<Resource> operations() {
		return Contract.operations();
	}

	@ParameterizedTest
	@MethodSource("operations")
	void areNeitherTooDeepNorTooWide(Resource operation) {
		QueryComplexityLimits limits = QueryComplexityLimits.newLimits()
			.maxDepth(SETTINGS.maxDepth() / 2)
			.maxFieldsCount(SETTINGS.maxFields() / 2)
			.build();
		assertThat(new Validator().validateDocument(SCHEMA, document(operation), (rule) -> true, Locale.ROOT, limits))
			.isEmpty();
	}

	@ParameterizedTest
	@MethodSource("operations")
	void doNotCostTooMuch(Resource operation) {
		assertThat(cost(document(operation))).isPositive().isLessThan(SETTINGS.maxCost());
	}

	@ParameterizedTest
	@CsvSource({ "'lineage(of: \"x\", direction: UPSTREAM)', nodes, 50",
			"'lineage(of: \"x\", direction: UPSTREAM, budget: {width: 10})', nodes, 50",
			"'lineage(of: \"x\", direction: UPSTREAM, budget: {nodes: 5000})', nodes, 250",
			"'lineage(of: \"x\", direction: UPSTREAM, budget: {nodes: 1})', nodes, 1",
			"'lineageDiff(of: \"x\", direction: UPSTREAM, from: \"2026-01-01T00:00:00Z\")', added, 250",
			"rootSources(of: \"x\"), nodes, 250" })
	void countsWhatStandsBelowALineageForOneInTwentyOfItsNodes(String lineage, String nodes, int times) {
		String plain = "{ %s { %s { entity { ... on DataProduct { key } } } } }".formatted(lineage, nodes);
		assertThat(cost(Parser.parse(plain))).isEqualTo(1 + times * 3);
		String lists = "{ %s { %s { entity { ... on DataProduct { checks(first: 100) { edges { cursor } } } } } } }";
		assertThat(cost(Parser.parse(lists.formatted(lineage, nodes)))).isEqualTo(1 + times * (2 + 1 + 100 * 2));
	}

	@Test
	void refusesLongListsOfAllNodesOfALargeLineage() {
		String lists = """
				{ lineage(of: "x", direction: UPSTREAM, budget: {nodes: %d}) {
				    nodes { entity { ... on DataProduct { checks(first: 100) { edges { cursor } } } } } } }
				""";
		assertThat(cost(Parser.parse(lists.formatted(1000)))).isLessThan(SETTINGS.maxCost());
		assertThat(cost(Parser.parse(lists.formatted(5000)))).isGreaterThan(SETTINGS.maxCost());
	}

	@Test
	void countsAnImpactAsALineage() {
		assertThat(cost(Parser.parse("{ impact(of: \"x\") { dataProducts { key } } }"))).isEqualTo(1 + 50 * 2);
	}

	private static int cost(Document document) {
		return QueryComplexityCalculator.newCalculator()
			.schema(SCHEMA)
			.document(document)
			.fieldComplexityCalculator(QueryCost::cost)
			.variables(LARGEST)
			.build()
			.calculate();
	}

	private static Document document(Resource operation) {
		return Parser.parse(Contract.read(operation));
	}

}
