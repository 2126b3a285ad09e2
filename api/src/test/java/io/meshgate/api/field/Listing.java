package io.meshgate.api.field;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.GraphQLUnionType;
import tools.jackson.databind.JsonNode;

/**
 * A field that answers many things, with all that each of them says of itself and of its
 * neighbours.
 *
 * @param name the type's and its own, and behind it, where there is another, the list
 * that is asked for of each
 * @param document asks for it
 */
record Listing(String name, String document) {

	private static final String LISTED = "listed";

	private static final int MANY = 60;

	/** Of each of many, so that it does not cost too much. */
	private static final int FEW = 3;

	/**
	 * All there are of what questions reach: each from where it is, and each list of
	 * their elements within each list of the root.
	 * @param schema the portal's
	 * @param ways to the types, each with {@code %s} where the field belongs
	 * @param arguments by field, where they take any but the usual
	 * @return in the order of names
	 */
	static List<Listing> all(GraphQLSchema schema, Map<String, String> ways, Map<String, String> arguments) {
		Map<String, Listing> all = new TreeMap<>();
		types(schema).forEach((type) -> lists(type).forEach((field) -> {
			String name = type.getName() + "." + field.getName();
			String way = Objects.requireNonNull(ways.getOrDefault(name, ways.get(type.getName())), name);
			String asked = arguments.getOrDefault(name, first(field, MANY));
			add(all, name, way.formatted(call(LISTED, field, asked, said(element(field)))));
			if (type == schema.getQueryType() && element(field) instanceof GraphQLObjectType element) {
				lists(element).forEach((inner) -> {
					String innerName = element.getName() + "." + inner.getName();
					String of = call(LISTED, inner, first(inner, FEW), said(element(inner)));
					add(all, name + " > " + innerName, way.formatted(call("outer", field, asked, of)));
				});
			}
		}));
		return List.copyOf(all.values());
	}

	/**
	 * How many things there are.
	 * @param data of the answer
	 * @return the number; of all lists together, where the list is asked for of many
	 */
	static long count(JsonNode data) {
		return data.findValues(LISTED)
			.stream()
			.mapToLong((list) -> list.isArray() ? list.size() : list.path("edges").size())
			.sum();
	}

	private static void add(Map<String, Listing> all, String name, String document) {
		all.put(name, new Listing(name, document));
	}

	/** What only a mutation answers is left out. */
	private static List<GraphQLObjectType> types(GraphQLSchema schema) {
		Set<GraphQLType> reached = new HashSet<>();
		reach(schema, schema.getQueryType(), reached);
		return schema.getAllTypesAsList()
			.stream()
			.filter((type) -> reached.contains(type) && type instanceof GraphQLObjectType)
			.map(GraphQLObjectType.class::cast)
			.filter((type) -> !type.getName().startsWith("__") && !type.getName().matches(".*(Connection|Edge)"))
			.toList();
	}

	private static void reach(GraphQLSchema schema, GraphQLType type, Set<GraphQLType> reached) {
		if (reached.add(type)) {
			switch (type) {
				case GraphQLObjectType object -> object.getFieldDefinitions()
					.forEach((field) -> reach(schema, GraphQLTypeUtil.unwrapAll(field.getType()), reached));
				case GraphQLInterfaceType face -> Objects.requireNonNull(schema.getImplementations(face))
					.forEach((object) -> reach(schema, object, reached));
				case GraphQLUnionType union -> union.getTypes().forEach((member) -> reach(schema, member, reached));
				default -> {
				}
			}
		}
	}

	/** What the viewer may do is no list of things. */
	private static Stream<GraphQLFieldDefinition> lists(GraphQLObjectType type) {
		return type.getFieldDefinitions()
			.stream()
			.filter(isList())
			.filter((field) -> !isLeaf(field))
			.filter((field) -> !named(field).getName().equals("Permitted"));
	}

	private static Predicate<GraphQLFieldDefinition> isList() {
		return (field) -> GraphQLTypeUtil.unwrapNonNull(field.getType()) instanceof GraphQLList || isConnection(field);
	}

	private static boolean isConnection(GraphQLFieldDefinition field) {
		return named(field).getName().endsWith("Connection");
	}

	private static boolean isLeaf(GraphQLFieldDefinition field) {
		return named(field) instanceof GraphQLScalarType || named(field) instanceof GraphQLEnumType;
	}

	private static GraphQLNamedType named(GraphQLFieldDefinition field) {
		return (GraphQLNamedType) GraphQLTypeUtil.unwrapAll(field.getType());
	}

	private static GraphQLNamedType element(GraphQLFieldDefinition field) {
		if (!isConnection(field)) {
			return named(field);
		}
		GraphQLObjectType connection = (GraphQLObjectType) named(field);
		GraphQLList edges = (GraphQLList) GraphQLTypeUtil.unwrapNonNull(connection.getField("edges").getType());
		GraphQLObjectType edge = (GraphQLObjectType) GraphQLTypeUtil.unwrapAll(edges);
		return named(edge.getField("node"));
	}

	private static String call(String alias, GraphQLFieldDefinition field, String arguments, String selection) {
		String body = isConnection(field) ? "edges { node { " + selection + " } }" : selection;
		return alias + ": " + field.getName() + (arguments.isEmpty() ? "" : "(" + arguments + ")") + " { " + body
				+ " }";
	}

	private static String first(GraphQLFieldDefinition field, int first) {
		return (field.getArgument("first") != null) ? "first: " + first : "";
	}

	/** Of what has to be asked with an argument, nothing. */
	private static String said(GraphQLNamedType type) {
		if (!(type instanceof GraphQLObjectType object)) {
			return "__typename";
		}
		return object.getFieldDefinitions()
			.stream()
			.filter((field) -> field.getArguments()
				.stream()
				.noneMatch((argument) -> GraphQLTypeUtil.isNonNull(argument.getType())))
			.filter((field) -> isLeaf(field) || !isList().test(field) || named(field).getName().equals("Permitted"))
			.map((field) -> field.getName() + (isLeaf(field) ? ""
					: named(field).getName().equals("Permitted") ? " { allowed }" : " { __typename }"))
			.collect(Collectors.joining(" ", "__typename ", ""));
	}

}
