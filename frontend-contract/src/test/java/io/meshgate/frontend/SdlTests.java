package io.meshgate.frontend;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLEnumValueDefinition;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLNamedSchemaElement;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.GraphQLUnionType;
import graphql.schema.idl.ScalarInfo;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SdlTests {

	@Test
	void describesEveryElement() {
		List<String> silent = new ArrayList<>();
		Sdl.types().filter((type) -> !ScalarInfo.isGraphqlSpecifiedScalar(type.getName())).forEach((type) -> {
			note(silent, type.getName(), type);
			elements(type).forEach((element) -> note(silent, type.getName() + "." + element.getName(), element));
		});
		assertThat(silent).isEmpty();
	}

	@Test
	void takesNoTypeForAnOperationByItsName() {
		assertThat(Sdl.schema().getSubscriptionType()).isNull();
	}

	@Test
	void pagesEveryConnectionInTheSameWay() {
		assertThat(fields().filter((field) -> named(field).endsWith("Connection"))).isNotEmpty().allSatisfy((field) -> {
			assertThat(text(field.getArgument("first"))).isEqualTo("Int = IntValue{value=20}");
			assertThat(text(field.getArgument("after"))).isEqualTo("String");
		});
		assertThat(objects("Connection")).isNotEmpty().allSatisfy((type) -> {
			String edge = type.getName().replaceAll("Connection$", "Edge");
			assertThat(text(type, "edges")).isEqualTo("[" + edge + "!]!");
			assertThat(text(type, "pageInfo")).isEqualTo("PageInfo!");
		});
		assertThat(objects("Edge")).filteredOn((type) -> type.getField("cursor") != null)
			.hasSameSizeAs(objects("Connection"))
			.allSatisfy((type) -> assertThat(text(type, "node")).isEqualTo(type.getName().replaceAll("Edge$", "!")));
	}

	@Test
	void givesEveryMutationOneInputAndAUnionOfEndings() {
		assertThat(mutations()).isNotEmpty().allSatisfy((mutation) -> {
			assertThat(mutation.getArguments()).extracting(GraphQLArgument::getName).containsExactly("input");
			assertThat(text(mutation.getArgument("input"))).endsWith("Input!");
			assertThat(GraphQLTypeUtil.simplePrint(mutation.getType())).endsWith("Payload!");
			assertThat(GraphQLTypeUtil.unwrapAll(mutation.getType())).isInstanceOf(GraphQLUnionType.class);
		});
	}

	@Test
	void letsEveryMutationBeTriedAgain() {
		assertThat(mutations()).allSatisfy((mutation) -> {
			GraphQLInputObjectType input = (GraphQLInputObjectType) GraphQLTypeUtil
				.unwrapAll(mutation.getArgument("input").getType());
			GraphQLInputObjectField key = input.getField("idempotencyKey");
			assertThat(key).as(input.getName()).isNotNull();
			assertThat(GraphQLTypeUtil.simplePrint(key.getType())).isEqualTo("String");
		});
	}

	@Test
	void namesSuccessFirstAndInvalidInputLast() {
		List<GraphQLUnionType> payloads = Sdl.types()
			.filter((type) -> type.getName().endsWith("Payload"))
			.map(GraphQLUnionType.class::cast)
			.toList();
		assertThat(payloads).isNotEmpty().allSatisfy((payload) -> {
			List<String> endings = payload.getTypes().stream().map(GraphQLNamedType::getName).toList();
			assertThat(endings).last().isEqualTo("InvalidInput");
			assertThat(endings.getFirst()).matches("\\w+(ed|[Bb]ound|Withdrawn)").doesNotStartWith("InvalidInput");
			assertThat(endings).doesNotHaveDuplicates();
		});
	}

	@Test
	void paysEveryPayloadOut() {
		assertThat(mutations().map(SdlTests::named).distinct().sorted()).isEqualTo(Sdl.types()
			.map(GraphQLNamedType::getName)
			.filter((name) -> name.endsWith("Payload"))
			.sorted()
			.toList());
	}

	private static void note(List<String> silent, String name, GraphQLNamedSchemaElement element) {
		if (element.getDescription() == null || element.getDescription().isBlank()) {
			silent.add(name);
		}
	}

	private static Stream<GraphQLNamedSchemaElement> elements(GraphQLNamedType type) {
		return switch (type) {
			case GraphQLFieldsContainer container -> container.getFieldDefinitions()
				.stream()
				.flatMap((field) -> Stream.concat(Stream.of(field), field.getArguments().stream()));
			case GraphQLInputObjectType input -> input.getFields().stream().map(GraphQLNamedSchemaElement.class::cast);
			case GraphQLEnumType constants ->
				constants.getValues().stream().map((GraphQLEnumValueDefinition value) -> value);
			default -> Stream.empty();
		};
	}

	private static Stream<GraphQLFieldDefinition> mutations() {
		return Objects.requireNonNull(Sdl.schema().getMutationType()).getFieldDefinitions().stream();
	}

	private static Stream<GraphQLFieldDefinition> fields() {
		return Sdl.types()
			.filter(GraphQLFieldsContainer.class::isInstance)
			.flatMap((type) -> ((GraphQLFieldsContainer) type).getFieldDefinitions().stream());
	}

	private static List<GraphQLObjectType> objects(String suffix) {
		return Sdl.types()
			.filter((type) -> type instanceof GraphQLObjectType && type.getName().endsWith(suffix))
			.map(GraphQLObjectType.class::cast)
			.toList();
	}

	private static String named(GraphQLFieldDefinition field) {
		return ((GraphQLNamedType) GraphQLTypeUtil.unwrapAll(field.getType())).getName();
	}

	private static String text(GraphQLObjectType type, String field) {
		return GraphQLTypeUtil.simplePrint(type.getFieldDefinition(field).getType());
	}

	private static String text(@Nullable GraphQLArgument argument) {
		if (argument == null) {
			return "none";
		}
		String type = GraphQLTypeUtil.simplePrint(argument.getType());
		return argument.hasSetDefaultValue() ? type + " = " + argument.getArgumentDefaultValue().getValue() : type;
	}

}
