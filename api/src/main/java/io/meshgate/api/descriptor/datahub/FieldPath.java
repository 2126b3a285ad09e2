package io.meshgate.api.descriptor.datahub;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

import io.meshgate.api.descriptor.reading.Fields;

/**
 * How DataHub names columns. The second version of its paths writes types between the
 * names ({@code [version=2.0].[type=struct].[type=string].city}), which the first did
 * not.
 */
final class FieldPath {

	private static final Pattern TYPES = Pattern.compile("\\[[^\\]]*=[^\\]]*\\]\\.?");

	private FieldPath() {
	}

	/** Without types; a path that is nothing else stays as it is. */
	static String plain(String path) {
		String plain = TYPES.matcher(path).replaceAll("");
		return plain.isEmpty() ? path : plain;
	}

	/** How a column is named as an entity of its own. */
	static Urn urn(Urn dataset, String path) {
		return new Urn("schemaField", "(" + dataset + "," + path + ")");
	}

	/**
	 * What a column holds, in words that all platforms share: of
	 * {@code com.linkedin.schema.StringType}, {@code string}.
	 */
	static Optional<String> type(Fields field) {
		return field.fields("type")
			.fields("type")
			.values()
			.keySet()
			.stream()
			.findFirst()
			.map((name) -> name.substring(name.lastIndexOf('.') + 1).replaceFirst("Type$", "").toLowerCase(Locale.ROOT))
			.filter((name) -> !name.isEmpty() && !name.equals("null"));
	}

}
