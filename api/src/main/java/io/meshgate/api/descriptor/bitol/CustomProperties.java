package io.meshgate.api.descriptor.bitol;

import java.util.Optional;

import io.meshgate.api.descriptor.reading.Fields;
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

	/** Says it, or says it no more. */
	static void set(Draft draft, String property, @Nullable String value) {
		if (value == null) {
			draft.removeItems(LIST, (custom) -> isNamed(custom, property));
			return;
		}
		draft.items(LIST)
			.stream()
			.filter((custom) -> isNamed(custom, property))
			.findFirst()
			.orElseGet(() -> draft.add(LIST).set("property", property))
			.set("value", value)
			.set("vendor", "meshgate");
	}

	private static boolean isNamed(Draft custom, String property) {
		return custom.text("property").filter(property::equals).isPresent();
	}

}
