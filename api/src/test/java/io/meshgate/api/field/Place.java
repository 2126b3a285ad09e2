package io.meshgate.api.field;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLInputType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLTypeUtil;
import org.jspecify.annotations.Nullable;

/**
 * A place in the arguments of a field where something can be put.
 *
 * @param way the names that lead there, from the argument downwards; an empty one is the
 * first element of a list
 * @param type what belongs there, and could not be left out
 */
record Place(List<String> way, GraphQLInputType type) {

	/**
	 * A place and all that is below it.
	 */
	static Stream<Place> below(List<String> way, GraphQLInputType declared) {
		GraphQLInputType type = (GraphQLInputType) GraphQLTypeUtil.unwrapNonNull(declared);
		Stream<Place> further = switch (type) {
			case GraphQLList list -> below(further(way, ""), (GraphQLInputType) list.getWrappedType());
			case GraphQLInputObjectType object ->
				object.getFields().stream().flatMap((field) -> below(further(way, field.getName()), field.getType()));
			default -> Stream.empty();
		};
		return Stream.concat(Stream.of(new Place(way, type)), further);
	}

	/**
	 * The last of the names that lead here.
	 */
	String name() {
		return this.way.stream().filter((step) -> !step.isEmpty()).toList().getLast();
	}

	/**
	 * What is put in its place among the arguments, in a copy. Of those of which only one
	 * may be given, the others go.
	 */
	Map<String, @Nullable Object> filled(Map<String, Object> arguments, Map<String, GraphQLInputType> types,
			@Nullable Object value) {
		Map<String, @Nullable Object> filled = new HashMap<>(arguments);
		String argument = this.way.getFirst();
		filled.put(argument, put(filled.get(argument), Objects.requireNonNull(types.get(argument)), 1, value));
		return filled;
	}

	private @Nullable Object put(@Nullable Object at, GraphQLInputType declared, int step, @Nullable Object value) {
		if (step == this.way.size()) {
			return value;
		}
		if (GraphQLTypeUtil.unwrapNonNull(declared) instanceof GraphQLInputObjectType object) {
			String name = this.way.get(step);
			Map<String, @Nullable Object> fields = new HashMap<>();
			if (at instanceof Map<?, ?> others && !object.isOneOf()) {
				others.forEach((key, other) -> fields.put((String) key, other));
			}
			GraphQLInputObjectField field = object.getField(name);
			fields.put(name, put(fields.get(name), field.getType(), step + 1, value));
			return fields;
		}
		GraphQLList list = (GraphQLList) GraphQLTypeUtil.unwrapNonNull(declared);
		List<@Nullable Object> elements = new ArrayList<>((at instanceof List<?> others) ? others : List.of());
		Object first = elements.isEmpty() ? null : elements.removeFirst();
		elements.addFirst(put(first, (GraphQLInputType) list.getWrappedType(), step + 1, value));
		return elements;
	}

	private static List<String> further(List<String> way, String step) {
		return Stream.concat(way.stream(), Stream.of(step)).toList();
	}

	@Override
	public String toString() {
		return String.join(".", this.way);
	}

}
