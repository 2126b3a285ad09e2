package io.meshgate.api.field;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;

import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLInputType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLTypeUtil;
import io.meshgate.api.portal.Ids;
import io.meshgate.frontend.product.DataProduct;
import org.jspecify.annotations.Nullable;

/**
 * What does not belong in a place.
 */
final class BadValues {

	/** Longer than anything may be. */
	private static final String LONG = "x".repeat(10_001);

	private static final String CONTROLS = "a\u0007\u001b\u0085b";

	/** Where nothing is something to say. */
	private static final Set<String> MAY_BE_EMPTY = Set.of("description", "boundary", "version", "type", "comment",
			"search", "unit", "example", "termsOfUse", "platform", "classification", "answer");

	/** What is on one line, and has no blanks around it. */
	private static final Set<String> NAMES = Set.of("name", "title", "namespace", "tags", "synonyms", "property");

	/** Where any number is something to say, as long as there can be so many. */
	private static final Set<String> COUNTS = Set.of("queries", "users", "sequence");

	private BadValues() {
	}

	/**
	 * What is not even of the type.
	 */
	static List<@Nullable Object> unreadable(GraphQLInputType type) {
		return switch (type) {
			case GraphQLList list ->
				GraphQLTypeUtil.isNonNull(list.getWrappedType()) ? List.of(Collections.singletonList(null)) : List.of();
			case GraphQLInputObjectType object -> objects(object);
			case GraphQLEnumType _ -> List.of("NO_SUCH", "", 1, true, Map.of());
			default -> scalars(((GraphQLNamedType) type).getName());
		};
	}

	private static List<Object> objects(GraphQLInputObjectType object) {
		List<Object> values = new ArrayList<>(List.of("x", 1, true, List.of("x"), Map.of("nothing", 1)));
		if (object.isOneOf()) {
			List<String> names = object.getFields().stream().map((field) -> field.getName()).toList();
			values.add(Map.of());
			values.add(Map.of(names.getFirst(), "x", names.getLast(), "x"));
			values.add(Collections.singletonMap(names.getFirst(), null));
		}
		return values;
	}

	private static List<Object> scalars(String type) {
		return switch (type) {
			case "ID" -> List.of(); // whatever it is, is taken for its text
			case "String" -> List.of(1, true, Map.of("a", 1), List.of("x"));
			case "Int" -> List.of("x", "1", 1.5, true, 2_147_483_648L, -2_147_483_649L, 1e300, Map.of());
			case "Float" -> List.of("x", true, new BigDecimal("1e400"), Map.of());
			case "Date" ->
				List.of("", "yesterday", 1, "2026-02-30", "2026-03-01T12:00:00Z", "+12026-01-01", "\u0000", LONG);
			case "Duration" -> List.of("", "P1Y", "a day", 1, "\u0000", LONG);
			case "Boolean" -> List.of("yes", 1, Map.of());
			case "DateTime" -> List.of("", "yesterday", 1, "2026-02-30T00:00:00Z", "2026-03-01T12:00:00",
					"+12026-01-01T00:00:00Z", "\u0000", LONG);
			case "URI" -> List.of("", "a b", 1, "\u0000", Map.of());
			default -> throw new IllegalArgumentException("There is a new scalar: " + type);
		};
	}

	/**
	 * What is of the type, and cannot be meant.
	 */
	static List<Object> unfit(Place place) {
		if (!(place.type() instanceof GraphQLNamedType type)) {
			return List.of();
		}
		return switch (type.getName()) {
			case "ID" ->
				List.of("", "made up", LONG, "\u0000", CONTROLS, otherThing(place), Ids.unknown(DataProduct.class),
						Ids.product("orders").substring(0, 20), Ids.product("orders") + "=");
			case "String" -> texts(place.name());
			case "Date" -> List.of(place.name().equals("since") ? "1999-12-31" : "9999-12-31");
			case "Int" -> COUNTS.contains(place.name()) ? List.of(-1, Integer.MIN_VALUE)
					: List.of(-1, 0, 101, Integer.MAX_VALUE, Integer.MIN_VALUE);
			case "Duration" -> List.of("PT0S", "-PT1H", "PT0.1S", "P100000D");
			case "URI" -> List.of("javascript:alert(1)", "relative/path", "https://example.org/" + LONG);
			default -> List.of();
		};
	}

	/** Applications are taken in one place only. */
	private static String otherThing(Place place) {
		return place.way().contains("application") ? Ids.person("harry") : Ids.application("planner");
	}

	private static List<Object> texts(String name) {
		List<Object> texts = new ArrayList<>(Arrays.asList(LONG, "\u0000", CONTROLS));
		if (name.equals("after")) {
			texts.addAll(List.of("made up", "bnVsbA", "W10", "WyJhIiwiYiIsImMiXQ"));
		}
		if (!MAY_BE_EMPTY.contains(name)) {
			texts.add("");
		}
		if (NAMES.contains(name)) {
			texts.addAll(List.of(" name", "name\u00a0", "two\nlines"));
		}
		return texts;
	}

}
