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
	 * The dataset of a column that is named as an entity of its own; empty for what is no
	 * column.
	 */
	static Optional<DatasetUrn> dataset(Urn column) {
		return column.type().equals("schemaField") ? Urn.parse(column.parts().getFirst()).flatMap(DatasetUrn::of)
				: Optional.empty();
	}

	/**
	 * The path of a column that is named as an entity of its own, where the characters
	 * that such names are made of are written differently.
	 */
	static String path(Urn column) {
		String stated = column.id().substring(column.parts().getFirst().length() + 2, column.id().length() - 1);
		return plain(stated.replaceAll("(?i)%2C", ",").replace("%28", "(").replace("%29", ")"));
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
