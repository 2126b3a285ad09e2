package io.meshgate.api.descriptor.export;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Fills every field that a JSON schema knows, each with a value that stands nowhere else,
 * as far as the schema leaves the choice. Lists get an item for each way in which the
 * schema lets one be.
 */
final class Filling {

	private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

	/** Properties may hold properties, and so on for ever. */
	private static final int DEEPEST = 2;

	private static final List<String> ALTERNATIVES = List.of("oneOf", "anyOf");

	private final JsonNode schema;

	private final Map<String, Integer> depths = new HashMap<>();

	private final Set<String> fields = new TreeSet<>();

	private int last;

	Filling(JsonNode schema) {
		this.schema = schema;
	}

	/** Documents that together have all fields there are. */
	List<ObjectNode> documents(Map<String, String> fixed) {
		List<ObjectNode> documents = new ArrayList<>();
		for (JsonNode filled : every(this.schema, "")) {
			ObjectNode document = (ObjectNode) filled;
			fixed.forEach(document::put);
			documents.add(document.put("id", "id-" + ++this.last));
		}
		return documents;
	}

	/** The names of all fields that were filled, with those of what they stand in. */
	Set<String> fields() {
		return this.fields;
	}

	private List<JsonNode> every(JsonNode schema, String place) {
		String ref = schema.path("$ref").asString("");
		if (ref.isEmpty()) {
			return forms(schema).stream().flatMap((form) -> filled(form, place)).toList();
		}
		int depth = this.depths.merge(ref, 1, Integer::sum);
		try {
			List<JsonNode> all = (depth > DEEPEST) ? List.of()
					: every(merged(this.schema.at(ref.substring(1)), without(schema, "$ref")), place);
			return (depth == DEEPEST) ? all.stream().limit(1).toList() : all;
		}
		finally {
			this.depths.merge(ref, -1, Integer::sum);
		}
	}

	/** The schema without choices: one for each of them. */
	private List<ObjectNode> forms(JsonNode schema) {
		List<ObjectNode> choices = new ArrayList<>();
		ObjectNode plain = without(schema, "allOf", "oneOf", "anyOf", "if", "then", "else");
		for (JsonNode part : schema.path("allOf")) {
			if (part.has("if")) {
				choices.add(merged(part.path("if"), part.path("then")));
			}
			else {
				plain = merged(plain, resolved(part));
			}
		}
		if (schema.has("if")) {
			choices.add(merged(schema.path("if"), schema.path("then")));
			choices.add(merged(NODES.objectNode(), schema.path("else")));
		}
		ALTERNATIVES.forEach((word) -> schema.path(word)
			.forEach((choice) -> choices.add(merged(NODES.objectNode(), resolved(choice)))));
		ObjectNode base = plain;
		return choices.isEmpty() ? List.of(base)
				: choices.stream().flatMap((choice) -> forms(merged(base, choice)).stream()).distinct().toList();
	}

	private JsonNode resolved(JsonNode schema) {
		String ref = schema.path("$ref").asString("");
		return ref.isEmpty() ? schema : merged(this.schema.at(ref.substring(1)), without(schema, "$ref"));
	}

	private Stream<JsonNode> filled(JsonNode form, String place) {
		if (form.has("properties")) {
			return objects(form.path("properties"), place);
		}
		return switch (type(form)) {
			case "array" -> Stream.of(array(form.path("items"), place + "[]"));
			case "object" -> Stream.of(NODES.objectNode().put("free", text()));
			case "boolean" -> Stream.of(NODES.booleanNode(++this.last % 2 == 0));
			case "integer", "number" -> Stream.of(NODES.numberNode(++this.last));
			case "null" -> Stream.empty();
			default -> Stream.of(NODES.stringNode(text(form)));
		};
	}

	private static String type(JsonNode form) {
		JsonNode type = form.path("type");
		return type.isArray() ? type.path(0).asString() : type.asString(form.has("items") ? "array" : "string");
	}

	private ArrayNode array(JsonNode items, String place) {
		ArrayNode array = NODES.arrayNode();
		every(items, place).forEach(array::add);
		return array;
	}

	/** As many as its richest field has forms. */
	private Stream<JsonNode> objects(JsonNode properties, String place) {
		Map<String, List<JsonNode>> values = new HashMap<>();
		int most = 1;
		for (String name : properties.propertyNames()) {
			this.fields.add(place + "/" + name);
			List<JsonNode> forms = every(properties.path(name), place + "/" + name);
			values.put(name, forms);
			most = Math.max(most, forms.size());
		}
		List<JsonNode> objects = new ArrayList<>();
		for (int at = 0; at < most; at++) {
			ObjectNode object = NODES.objectNode();
			for (String name : properties.propertyNames()) {
				List<JsonNode> forms = Objects.requireNonNull(values.get(name));
				if (at < forms.size()) {
					object.set(name, forms.get(at));
				}
				else if (properties.path(name).has("const") || required(name)) {
					object.set(name, forms.isEmpty() ? NODES.stringNode(text()) : fresh(forms.getFirst()));
				}
			}
			objects.add(object);
		}
		return objects.stream();
	}

	/** What readers cannot do without. */
	private static boolean required(String name) {
		return Set.of("name", "id", "version", "apiVersion", "kind").contains(name);
	}

	private JsonNode fresh(JsonNode value) {
		return value.isString() ? NODES.stringNode(text()) : value;
	}

	private String text(JsonNode form) {
		if (form.has("const")) {
			return form.path("const").asString();
		}
		if (form.has("enum")) {
			return form.at("/enum/" + ++this.last % form.path("enum").size()).asString();
		}
		String text = text();
		return switch (form.path("format").asString("")) {
			case "date" -> "2026-01-01T".substring(0, 8) + "%02d".formatted(1 + this.last % 28);
			case "date-time" -> "2026-01-01T00:%02d:00Z".formatted(this.last % 60);
			case "uri" -> "https://example.org/" + text;
			default -> fitting(form.path("pattern").asString(""), text);
		};
	}

	private static String fitting(String pattern, String text) {
		return Stream
			.of(text, text + ".column", "/schema/" + text + "/properties/" + text, "sftp://" + text, "v1.2." + text)
			.filter((each) -> each.matches("(" + pattern + ").*") || pattern.isEmpty())
			.findFirst()
			.orElse(text);
	}

	private String text() {
		return "v" + ++this.last;
	}

	private static ObjectNode without(JsonNode schema, String... names) {
		ObjectNode rest = NODES.objectNode();
		schema.propertyStream()
			.filter((field) -> !List.of(names).contains(field.getKey()))
			.forEach((field) -> rest.set(field.getKey(), field.getValue()));
		return rest;
	}

	private static ObjectNode merged(JsonNode one, JsonNode other) {
		ObjectNode both = without(one);
		other.propertyStream().forEach((field) -> {
			JsonNode before = both.path(field.getKey());
			both.set(field.getKey(), (before.isObject() && field.getValue().isObject())
					? merged(before, field.getValue()) : field.getValue());
		});
		return both;
	}

}
