package io.meshgate.api.descriptor.bitol;

import java.util.List;
import java.util.Optional;

import io.meshgate.api.descriptor.reading.Fields;
import io.meshgate.api.descriptor.reading.Tree;
import io.meshgate.api.descriptor.writing.Draft;
import org.jspecify.annotations.Nullable;

/**
 * What the standards have no field for and leave to their users, by name.
 */
final class CustomProperties {

	private static final String LIST = "customProperties";

	private CustomProperties() {
	}

	static Optional<String> text(Fields fields, String property) {
		return fields.list(LIST)
			.stream()
			.filter((custom) -> custom.text("property").filter(property::equals).isPresent())
			.findFirst()
			.flatMap((custom) -> custom.isMapping("value") ? Optional.empty() : custom.text("value"));
	}

	/** A text that may be long; what is none says nothing. */
	static Optional<String> longText(Fields fields, String property) {
		return value(fields, property).map((value) -> (value instanceof Tree.Text text) ? text.value().strip() : null)
			.filter((text) -> !text.isEmpty());
	}

	/** Several texts; what is no list says nothing. */
	static List<String> texts(Fields fields, String property) {
		return value(fields, property).map((value) -> (value instanceof Tree.Items items) ? items.values() : null)
			.stream()
			.flatMap(List::stream)
			.map((item) -> (item instanceof Tree.Text text) ? text.value().strip() : "")
			.filter((text) -> !text.isEmpty() && text.length() <= Fields.SHORT)
			.distinct()
			.toList();
	}

	private static Optional<Tree> value(Fields fields, String property) {
		return fields.list(LIST)
			.stream()
			.filter((custom) -> custom.text("property").filter(property::equals).isPresent())
			.findFirst()
			.map((custom) -> custom.values().get("value"));
	}

	/** Says several things, or none of them any more. */
	static void set(Draft draft, String property, List<String> values) {
		if (values.isEmpty()) {
			set(draft, property, (String) null);
			return;
		}
		item(draft, property).set("value", values).set("vendor", "meshgate");
	}

	/** Says it, or says it no more. */
	static void set(Draft draft, String property, @Nullable String value) {
		if (value == null) {
			draft.removeItems(LIST, (custom) -> isNamed(custom, property));
			return;
		}
		item(draft, property).set("value", value).set("vendor", "meshgate");
	}

	private static Draft item(Draft draft, String property) {
		return draft.items(LIST)
			.stream()
			.filter((custom) -> isNamed(custom, property))
			.findFirst()
			.orElseGet(() -> draft.add(LIST).set("property", property));
	}

	private static boolean isNamed(Draft custom, String property) {
		return custom.text("property").filter(property::equals).isPresent();
	}

}
