package io.meshgate.frontend;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.GraphQLUnionType;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whatever a mutation names says what the viewer may do with it. What an id names follows
 * from its description, and what lies between two things from naming both.
 */
class ActedOnTests {

	private static final GraphQLSchema SCHEMA = Sdl.schema();

	private static final Named NAMED = Named.in(SCHEMA);

	/**
	 * What tokens say: by no mutation it comes or goes. What is done in a campaign is
	 * done with a grant, which says so, and with a basket its requests.
	 */
	private static final Set<String> SAID_ELSEWHERE = Set.of("TeamHint", "AccessBasket", "AccessCampaign");

	@Test
	void saysWhatTheViewerMayDoWithIt() {
		assertThat(actedOn()).hasSizeGreaterThan(15).allSatisfy((type) -> {
			GraphQLFieldDefinition field = Objects.requireNonNull(field(type), type);
			assertThat(GraphQLTypeUtil.simplePrint(field.getType())).isEqualTo("[Permitted!]!");
			assertThat(GraphQLTypeUtil.simplePrint(field.getArgument("actions").getType())).isEqualTo("[Action!]");
		});
	}

	@Test
	void isToldByTheDescriptionOfItsId() {
		assertThat(inputs().stream().flatMap((input) -> input.getFields().stream()).filter(Named::isId)).isNotEmpty()
			.filteredOn((field) -> NAMED.by(field).findFirst().isEmpty())
			.extracting(GraphQLInputObjectField::getDescription)
			.containsExactly("The global id.");
	}

	@Test
	void isFoundByTheLastWordsOfItsName() {
		assertThat(Stream.of("The global id of the active product to use instead.",
				"The global ids of the output ports its data come from.", "The global id of an objective."))
			.map((text) -> NAMED.by(text).findFirst().orElseThrow())
			.containsExactly("DataProduct", "OutputPort", "ServiceLevelObjective");
	}

	private static @Nullable GraphQLFieldDefinition field(String type) {
		return Objects.requireNonNull(SCHEMA.getObjectType(type)).getField("viewerCan");
	}

	private static Set<String> actedOn() {
		Set<String> types = new TreeSet<>();
		inputs().forEach((input) -> {
			Set<String> named = input.getFields()
				.stream()
				.flatMap(NAMED::by)
				.collect(Collectors.toCollection(TreeSet::new));
			named.stream().filter((type) -> !SAID_ELSEWHERE.contains(type)).forEach(types::add);
			objects().filter((type) -> liesBetween(type, named))
				.map(GraphQLNamedType::getName)
				.filter((type) -> !SAID_ELSEWHERE.contains(type))
				.forEach(types::add);
		});
		return types;
	}

	/** It has no id of its own, and two of the things that are named make it up. */
	private static boolean liesBetween(GraphQLObjectType type, Set<String> named) {
		List<String> ends = type.getFields()
			.stream()
			.map((field) -> GraphQLTypeUtil.simplePrint(field.getType()))
			.filter((text) -> NAMED.types().contains(text.replace("!", "")))
			.toList();
		return type.getField("id") == null && ends.size() > 1
				&& ends.stream().allMatch((text) -> text.endsWith("!") && named.contains(text.replace("!", "")));
	}

	/** All inputs that mutations reach. */
	private static Set<GraphQLInputObjectType> inputs() {
		Set<GraphQLInputObjectType> inputs = new TreeSet<>(Comparator.comparing(GraphQLInputObjectType::getName));
		Objects.requireNonNull(SCHEMA.getMutationType())
			.getFields()
			.forEach((mutation) -> reach(
					(GraphQLNamedType) GraphQLTypeUtil.unwrapAll(mutation.getArgument("input").getType()), inputs));
		return inputs;
	}

	private static void reach(GraphQLNamedType type, Set<GraphQLInputObjectType> inputs) {
		if (type instanceof GraphQLInputObjectType input && inputs.add(input)) {
			input.getFields()
				.forEach((field) -> reach((GraphQLNamedType) GraphQLTypeUtil.unwrapAll(field.getType()), inputs));
		}
	}

	private static Stream<GraphQLObjectType> objects() {
		Set<GraphQLNamedType> endings = SCHEMA.getAllTypesAsList()
			.stream()
			.filter((type) -> type instanceof GraphQLUnionType && type.getName().endsWith("Payload"))
			.flatMap((union) -> ((GraphQLUnionType) union).getTypes().stream())
			.collect(Collectors.toSet());
		return SCHEMA.getAllTypesAsList()
			.stream()
			.filter((type) -> type instanceof GraphQLObjectType && !endings.contains(type))
			.map(GraphQLObjectType.class::cast);
	}

}
