package io.meshgate.frontend;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;

/**
 * The types that a field of an input can name: an id says so by its description, and a
 * reference by its own name.
 */
final class Named {

	/** What the types with ids are called, in full and by fewer of their last words. */
	private final Map<String, String> nodes = new LinkedHashMap<>();

	private final Pattern pattern;

	private Named(Stream<String> types) {
		types.forEach((name) -> {
			String[] words = name.replaceAll("(?=[A-Z])", " ").strip().toLowerCase(Locale.ROOT).split(" ");
			IntStream.range(0, words.length)
				.mapToObj((from) -> String.join(" ", Arrays.asList(words).subList(from, words.length)))
				.forEach((called) -> this.nodes.put(called, name));
		});
		this.pattern = Pattern.compile("global ids? of .*?\\b(%s)s?\\b".formatted(this.nodes.keySet()
			.stream()
			.sorted(Comparator.comparingInt(String::length).reversed())
			.collect(Collectors.joining("|"))));
	}

	static Named in(GraphQLSchema schema) {
		GraphQLInterfaceType node = (GraphQLInterfaceType) Objects.requireNonNull(schema.getType("Node"));
		return new Named(Objects.requireNonNull(schema.getImplementations(node))
			.stream()
			.map(GraphQLNamedType::getName)
			.sorted());
	}

	Collection<String> types() {
		return this.nodes.values();
	}

	Stream<String> by(GraphQLInputObjectField field) {
		if (isId(field)) {
			return by(Objects.requireNonNull(field.getDescription()));
		}
		return isReference(field) ? Stream.ofNullable(this.nodes.get(words(field.getName()))) : Stream.empty();
	}

	/**
	 * What a description of an id speaks of first.
	 */
	Stream<String> by(String description) {
		return this.pattern.matcher(description)
			.results()
			.limit(1)
			.map((found) -> Objects.requireNonNull(this.nodes.get(found.group(1))));
	}

	static boolean isId(GraphQLInputObjectField field) {
		return type(field).equals("ID");
	}

	static boolean isReference(GraphQLInputObjectField field) {
		return type(field).equals("EntityRef");
	}

	private static String words(String name) {
		return name.replaceAll("(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
	}

	private static String type(GraphQLInputObjectField field) {
		return ((GraphQLNamedType) GraphQLTypeUtil.unwrapAll(field.getType())).getName();
	}

}
