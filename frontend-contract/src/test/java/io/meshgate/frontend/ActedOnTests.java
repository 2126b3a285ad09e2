package io.meshgate.frontend;

import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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

	private static final Map<String, String> NODES = nodes();

	private static final Pattern NAMED = Pattern.compile("global ids? of .*?\\b(%s)s?\\b".formatted(NODES.keySet()
		.stream()
		.sorted(Comparator.comparingInt(String::length).reversed())
		.collect(Collectors.joining("|"))));

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
		assertThat(inputs().stream().flatMap((input) -> input.getFields().stream()).filter(ActedOnTests::isId))
			.isNotEmpty()
			.filteredOn((field) -> named(field).findFirst().isEmpty())
			.extracting(GraphQLInputObjectField::getDescription)
			.containsExactly("The global id.");
	}

	@Test
	void isFoundByTheLastWordsOfItsName() {
		assertThat(Stream.of("The global id of the active product to use instead.",
				"The global ids of the output ports its data come from.", "The global id of an objective."))
			.map((text) -> NODES.get(NAMED.matcher(text).results().findFirst().orElseThrow().group(1)))
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
				.flatMap(ActedOnTests::named)
				.collect(Collectors.toCollection(TreeSet::new));
			types.addAll(named);
			objects().filter((type) -> liesBetween(type, named)).map(GraphQLNamedType::getName).forEach(types::add);
		});
		return types;
	}

	/** What an id names by its description, and a reference by its own name. */
	private static Stream<String> named(GraphQLInputObjectField field) {
		if (isId(field)) {
			return NAMED.matcher(Objects.requireNonNull(field.getDescription()))
				.results()
				.map((found) -> found.group(1))
				.limit(1)
				.map((text) -> NODES.get(text));
		}
		boolean reference = type(field).equals("EntityRef");
		return reference ? NODES.entrySet()
			.stream()
			.filter((node) -> node.getKey().equals(field.getName()))
			.map(Map.Entry::getValue) : Stream.empty();
	}

	private static boolean isId(GraphQLInputObjectField field) {
		return type(field).equals("ID");
	}

	private static String type(GraphQLInputObjectField field) {
		return ((GraphQLNamedType) GraphQLTypeUtil.unwrapAll(field.getType())).getName();
	}

	/** It has no id of its own, and two of the things that are named make it up. */
	private static boolean liesBetween(GraphQLObjectType type, Set<String> named) {
		List<String> ends = type.getFields()
			.stream()
			.map((field) -> GraphQLTypeUtil.simplePrint(field.getType()))
			.filter((text) -> NODES.containsValue(text.replace("!", "")))
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

	/** What the types with ids are called, in full and by fewer of their last words. */
	private static Map<String, String> nodes() {
		Map<String, String> nodes = new LinkedHashMap<>();
		objects().filter((type) -> type.getInterfaces().stream().anyMatch((parent) -> parent.getName().equals("Node")))
			.map(GraphQLNamedType::getName)
			.forEach((name) -> {
				String[] words = name.replaceAll("(?=[A-Z])", " ").strip().toLowerCase(Locale.ROOT).split(" ");
				IntStream.range(0, words.length)
					.mapToObj((from) -> String.join(" ", Arrays.asList(words).subList(from, words.length)))
					.forEach((called) -> nodes.put(called, name));
			});
		return nodes;
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
