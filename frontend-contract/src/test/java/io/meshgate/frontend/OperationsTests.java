package io.meshgate.frontend;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import graphql.language.Document;
import graphql.language.Field;
import graphql.language.OperationDefinition;
import graphql.parser.Parser;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLSchema;
import graphql.validation.Validator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

class OperationsTests {

	private static final GraphQLSchema SCHEMA = Sdl.schema();

	static List<Path> operations() {
		return Sdl.files("/operations");
	}

	@ParameterizedTest
	@MethodSource("operations")
	void areValid(Path file) {
		assertThat(new Validator().validateDocument(SCHEMA, document(file), Locale.ROOT)).isEmpty();
	}

	@ParameterizedTest
	@MethodSource("operations")
	void areOneAFileAndNamedAsIt(Path file) {
		assertThat(operation(file).map(OperationDefinition::getName))
			.containsExactly(file.getFileName().toString().replace(".graphql", ""));
	}

	@Test
	void askForEverythingThatCanBeAskedFor() {
		Set<String> used = operations().stream()
			.flatMap(OperationsTests::operation)
			.flatMap((operation) -> operation.getSelectionSet().getSelectionsOfType(Field.class).stream())
			.map(Field::getName)
			.collect(Collectors.toCollection(TreeSet::new));
		assertThat(used).isEqualTo(Stream.of(SCHEMA.getQueryType(), SCHEMA.getMutationType())
			.flatMap((root) -> root.getFieldDefinitions().stream())
			.map(GraphQLFieldDefinition::getName)
			.collect(Collectors.toCollection(TreeSet::new)));
	}

	private static Stream<OperationDefinition> operation(Path file) {
		return document(file).getDefinitionsOfType(OperationDefinition.class).stream();
	}

	private static Document document(Path file) {
		return Parser.parse(Sdl.read(file));
	}

}
