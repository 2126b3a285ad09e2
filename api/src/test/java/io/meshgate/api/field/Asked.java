package io.meshgate.api.field;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInputType;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.GraphQLEnumType;

/**
 * A field of the schema that takes arguments, and how it is asked for.
 *
 * @param name the type's and its own
 * @param document asks for it, with its arguments as variables
 * @param types of the arguments, by name
 */
record Asked(String name, String document, Map<String, GraphQLInputType> types) {

	/** What the document takes beside the arguments: whose field is asked for. */
	static final String OF = "of_";

	/**
	 * All there are.
	 */
	static List<Asked> all(GraphQLSchema schema) {
		return schema.getAllTypesAsList()
			.stream()
			.filter((type) -> type instanceof GraphQLObjectType && !type.getName().startsWith("__"))
			.map(GraphQLObjectType.class::cast)
			.flatMap((type) -> type.getFieldDefinitions()
				.stream()
				.filter((field) -> !field.getArguments().isEmpty())
				.map((field) -> of(type, field)))
			.toList();
	}

	/**
	 * The type whose field it is.
	 */
	String type() {
		return this.name.substring(0, this.name.indexOf('.'));
	}

	/**
	 * The field's own name.
	 */
	String field() {
		return this.name.substring(this.name.indexOf('.') + 1);
	}

	/**
	 * Where something can be put among its arguments.
	 */
	List<Place> places() {
		return this.types.entrySet()
			.stream()
			.flatMap((argument) -> Place.below(List.of(argument.getKey()), argument.getValue()))
			.toList();
	}

	private static Asked of(GraphQLObjectType type, GraphQLFieldDefinition field) {
		Map<String, GraphQLInputType> types = new LinkedHashMap<>();
		field.getArguments().forEach((argument) -> types.put(argument.getName(), argument.getType()));
		String call = field.getName()
				+ types.keySet().stream().map((name) -> name + ": $" + name).collect(Collectors.joining(", ", "(", ")"))
				+ selection(field);
		String variables = field.getArguments().stream().map(Asked::variable).collect(Collectors.joining(", "));
		String document = switch (type.getName()) {
			case "Query" -> "query(%s) { %s }".formatted(variables, call);
			case "Mutation" -> "mutation(%s) { %s }".formatted(variables, call);
			case "Viewer" -> "query(%s) { viewer { %s } }".formatted(variables, call);
			case "Membership" ->
				"query($%s: ID!, %s) { node(id: $%s) { ... on Team { members { edges { node { %s } } } } } }"
					.formatted(OF, variables, OF, call);
			default -> "query($%s: ID!, %s) { node(id: $%s) { ... on %s { %s } } }".formatted(OF, variables, OF,
					type.getName(), call);
		};
		return new Asked(type.getName() + "." + field.getName(), document, types);
	}

	private static String variable(GraphQLArgument argument) {
		return "$" + argument.getName() + ": " + GraphQLTypeUtil.simplePrint(argument.getType());
	}

	private static String selection(GraphQLFieldDefinition field) {
		return switch (GraphQLTypeUtil.unwrapAll(field.getType())) {
			case GraphQLScalarType _, GraphQLEnumType _ -> "";
			case GraphQLNamedType type when type.getName().endsWith("Connection") -> " { pageInfo { endCursor } }";
			case GraphQLNamedType type when type.getName().endsWith("Payload") ->
				" { __typename ... on InvalidInput { problems { path message } } }";
			default -> " { __typename }";
		};
	}

}
