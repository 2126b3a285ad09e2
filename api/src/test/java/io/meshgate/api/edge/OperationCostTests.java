package io.meshgate.api.edge;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import graphql.analysis.QueryComplexityCalculator;
import graphql.execution.CoercedVariables;
import graphql.language.Document;
import graphql.parser.Parser;
import graphql.schema.GraphQLSchema;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.TypeDefinitionRegistry;
import graphql.schema.idl.UnExecutableSchemaGenerator;
import graphql.validation.QueryComplexityLimits;
import graphql.validation.Validator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
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
			Map.entry("text", "x"), Map.entry("since", "x")));

	private static final GraphQLSchema SCHEMA = schema();

	static List<Resource> operations() {
		return resources("classpath*:operations/*.graphql");
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
		int cost = QueryComplexityCalculator.newCalculator()
			.schema(SCHEMA)
			.document(document(operation))
			.fieldComplexityCalculator(QueryCost::cost)
			.variables(LARGEST)
			.build()
			.calculate();
		assertThat(cost).isPositive().isLessThan(SETTINGS.maxCost());
	}

	private static GraphQLSchema schema() {
		TypeDefinitionRegistry whole = new TypeDefinitionRegistry();
		resources("classpath*:graphql/*.graphqls").forEach((file) -> whole.merge(new SchemaParser().parse(read(file))));
		return UnExecutableSchemaGenerator.makeUnExecutableSchema(whole);
	}

	private static Document document(Resource operation) {
		return Parser.parse(read(operation));
	}

	private static List<Resource> resources(String pattern) {
		try {
			return Arrays.asList(new PathMatchingResourcePatternResolver().getResources(pattern));
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static String read(Resource resource) {
		try {
			return resource.getContentAsString(StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
