package io.meshgate.api.descriptor.reading;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.meshgate.api.descriptor.reading.Tree.Items;
import io.meshgate.api.descriptor.reading.Tree.Nothing;
import io.meshgate.api.descriptor.reading.Tree.Text;

/**
 * A mapping, and how its fields are asked for. A field that is there in another shape
 * than asked for makes the document unreadable; so does a text too long for what it is.
 *
 * @param values by name, in order
 * @param line where it begins
 */
public record Fields(Map<String, Tree> values, int line) implements Tree {

	/** The longest name, key, version or reference, in characters. */
	public static final int SHORT = 255;

	private static final int LONG = 100_000;

	public Fields {
		values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
	}

	/**
	 * A short text.
	 * @param name of the field
	 * @return the text without blanks around it; empty where it is missing, null or blank
	 */
	public Optional<String> text(String name) {
		return text(name, SHORT);
	}

	/**
	 * A text that may be long.
	 * @param name of the field
	 * @return the text without blanks around it; empty where it is missing, null or blank
	 */
	public Optional<String> longText(String name) {
		return text(name, LONG);
	}

	/**
	 * A short text that must be there.
	 * @param name of the field
	 * @return the text
	 */
	public String required(String name) {
		return text(name).orElseThrow(() -> new Unreadable("'" + name + "' is missing", this.line));
	}

	/**
	 * A mapping.
	 * @param name of the field
	 * @return the mapping; an empty one where it is missing or null
	 */
	public Fields fields(String name) {
		return switch (this.values.get(name)) {
			case null -> new Fields(Map.of(), this.line);
			case Nothing nothing -> new Fields(Map.of(), nothing.line());
			case Fields fields -> fields;
			case Text other -> throw wrong(name, "a mapping", other);
			case Items other -> throw wrong(name, "a mapping", other);
		};
	}

	/**
	 * A list of mappings.
	 * @param name of the field
	 * @return the mappings; none where the list is missing or null
	 */
	public List<Fields> list(String name) {
		List<Fields> list = new ArrayList<>();
		for (Tree item : items(name)) {
			if (!(item instanceof Fields fields)) {
				throw wrong(name, "a list of mappings", item);
			}
			list.add(fields);
		}
		return list;
	}

	/**
	 * A list of short texts.
	 * @param name of the field
	 * @return the texts that are not blank; none where the list is missing or null
	 */
	public List<String> texts(String name) {
		return texts(name, SHORT);
	}

	/**
	 * A list of texts of a length of their own.
	 * @param name of the field
	 * @param limit the most characters each may have
	 * @return the texts that are not blank; none where the list is missing or null
	 */
	public List<String> texts(String name, int limit) {
		List<String> texts = new ArrayList<>();
		for (Tree item : items(name)) {
			if (!(item instanceof Text text)) {
				throw wrong(name, "a list of texts", item);
			}
			if (!text.value().isBlank()) {
				texts.add(limited(name, text, limit));
			}
		}
		return texts;
	}

	/**
	 * Whether a field is there, in whatever shape.
	 * @param name of the field
	 * @return whether it is there and not null
	 */
	public boolean has(String name) {
		Tree value = this.values.get(name);
		return value != null && !(value instanceof Nothing);
	}

	/**
	 * Whether a field is a mapping.
	 * @param name of the field
	 * @return whether it is
	 */
	public boolean isMapping(String name) {
		return this.values.get(name) instanceof Fields;
	}

	/**
	 * A text of a length of its own.
	 * @param name of the field
	 * @param limit the most characters it may have
	 * @return the text without blanks around it; empty where it is missing, null or blank
	 */
	public Optional<String> text(String name, int limit) {
		return switch (this.values.get(name)) {
			case null -> Optional.empty();
			case Nothing _ -> Optional.empty();
			case Text text -> text.value().isBlank() ? Optional.empty() : Optional.of(limited(name, text, limit));
			case Fields other -> throw wrong(name, "a text", other);
			case Items other -> throw wrong(name, "a text", other);
		};
	}

	private List<Tree> items(String name) {
		return switch (this.values.get(name)) {
			case null -> List.of();
			case Nothing _ -> List.of();
			case Items items -> items.values();
			case Text other -> throw wrong(name, "a list", other);
			case Fields other -> throw wrong(name, "a list", other);
		};
	}

	private static String limited(String name, Text text, int limit) {
		String value = text.value().strip();
		if (value.length() > limit) {
			throw new Unreadable("'" + name + "' is longer than " + limit + " characters", text.line());
		}
		return value;
	}

	private static Unreadable wrong(String name, String wanted, Tree found) {
		return new Unreadable("'" + name + "' is not " + wanted, found.line());
	}

}
