package io.meshgate.api.field;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;

/**
 * A field that leads from one thing with an id, or from the root, to others.
 *
 * @param type whose field it is
 * @param name the type's and its own
 * @param document asks for the ids of what it leads to
 */
record Related(String type, String name, String document) {

	/** All there are that can be asked for without saying more. */
	static List<Related> all(GraphQLSchema schema) {
		GraphQLInterfaceType node = (GraphQLInterfaceType) Objects.requireNonNull(schema.getType("Node"));
		List<GraphQLObjectType> things = Objects.requireNonNull(schema.getImplementations(node));
		return Stream.concat(Stream.of(schema.getQueryType()), things.stream())
			.flatMap((type) -> type.getFieldDefinitions()
				.stream()
				.filter((field) -> field.getArguments()
					.stream()
					.noneMatch((argument) -> GraphQLTypeUtil.isNonNull(argument.getType())))
				.filter((field) -> things.contains(element(field)))
				.map((field) -> of(type, field, type == schema.getQueryType())))
			.toList();
	}

	private static Related of(GraphQLObjectType type, GraphQLFieldDefinition field, boolean root) {
		boolean connection = named(field).getName().endsWith("Connection");
		String call = field.getName() + (connection ? " { edges { node { id } } }" : " { id }");
		String document = root ? "{ " + call + " }" : "query($%s: ID!) { node(id: $%s) { ... on %s { %s } } }"
			.formatted(Asked.OF, Asked.OF, type.getName(), call);
		return new Related(type.getName(), type.getName() + "." + field.getName(), document);
	}

	private static GraphQLNamedType element(GraphQLFieldDefinition field) {
		if (named(field) instanceof GraphQLObjectType connection && connection.getName().endsWith("Connection")) {
			GraphQLList edges = (GraphQLList) GraphQLTypeUtil.unwrapNonNull(connection.getField("edges").getType());
			GraphQLObjectType edge = (GraphQLObjectType) GraphQLTypeUtil.unwrapAll(edges);
			return (GraphQLNamedType) GraphQLTypeUtil.unwrapAll(edge.getField("node").getType());
		}
		return named(field);
	}

	private static GraphQLNamedType named(GraphQLFieldDefinition field) {
		return (GraphQLNamedType) GraphQLTypeUtil.unwrapAll(field.getType());
	}

}
