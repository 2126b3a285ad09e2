package io.meshgate.graph;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * Turns the house's own types into what the driver can send.
 */
final class Parameters {

	private Parameters() {
	}

	static Map<String, Object> of(Map<?, ?> parameters) {
		Map<String, Object> plain = new HashMap<>();
		parameters.forEach((name, value) -> plain.put(String.valueOf(name), plain(value)));
		return plain;
	}

	private static Map<String, @Nullable Object> of(Page page) {
		Map<String, @Nullable Object> plain = new HashMap<>();
		plain.put("limit", page.limit());
		plain.put("after", plain(page.after()));
		return plain;
	}

	private static @Nullable Object plain(@Nullable Object value) {
		return switch (value) {
			case null -> null;
			case Id id -> id.value();
			case Enum<?> constant -> constant.name();
			case Instant instant -> instant.atZone(ZoneOffset.UTC);
			case Page page -> of(page);
			case Cursor cursor -> Map.of("value", cursor.value(), "id", cursor.id());
			case Map<?, ?> map -> of(map);
			case Collection<?> values -> values.stream().map(Parameters::plain).toList();
			default -> value;
		};
	}

}
