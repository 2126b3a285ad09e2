package io.meshgate.api.descriptor.writing;

import java.math.BigDecimal;
import java.util.Set;

import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * YAML as JSON. Versions and identifiers are texts in every standard, also where somebody
 * wrote {@code 1.10} without quotes.
 */
final class JsonTree {

	private static final Set<String> TEXTS = Set.of("version", "apiVersion", "id", "contractId");

	private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

	private static final int LONGEST_NUMBER = 1_000;

	private JsonTree() {
	}

	static JsonNode of(Node node) {
		return switch (node) {
			case MappingNode mapping -> object(mapping);
			case SequenceNode sequence -> {
				ArrayNode array = NODES.arrayNode();
				sequence.getValue().forEach((item) -> array.add(of(item)));
				yield array;
			}
			case ScalarNode scalar -> scalar(scalar);
			default -> throw new IllegalStateException("A node without a value");
		};
	}

	private static ObjectNode object(MappingNode mapping) {
		ObjectNode object = NODES.objectNode();
		mapping.getValue().forEach((field) -> {
			String name = ((ScalarNode) field.getKeyNode()).getValue();
			boolean text = TEXTS.contains(name) && field.getValueNode() instanceof ScalarNode scalar
					&& !scalar.getTag().equals(Tag.NULL);
			object.set(name,
					text ? NODES.stringNode(((ScalarNode) field.getValueNode()).getValue()) : of(field.getValueNode()));
		});
		return object;
	}

	private static JsonNode scalar(ScalarNode scalar) {
		Tag tag = scalar.getTag();
		if (tag.equals(Tag.NULL)) {
			return NODES.nullNode();
		}
		if (tag.equals(Tag.BOOL)) {
			return NODES.booleanNode(Boolean.parseBoolean(scalar.getValue()));
		}
		if (tag.equals(Tag.INT) || tag.equals(Tag.FLOAT)) {
			return number(scalar.getValue());
		}
		return NODES.stringNode(scalar.getValue());
	}

	/** What is no number in JSON, such as infinity, stays a text. */
	private static JsonNode number(String value) {
		if (value.length() > LONGEST_NUMBER) {
			return NODES.stringNode(value);
		}
		try {
			return NODES.numberNode(new BigDecimal(value));
		}
		catch (NumberFormatException other) {
			return NODES.stringNode(value);
		}
	}

}
