package io.meshgate.api.authoring;

import java.util.List;

import io.meshgate.api.input.Problems;
import org.jspecify.annotations.Nullable;

/**
 * How much a product may say, and so may whatever becomes one or a part of one.
 */
public final class ProductLimits {

	/** Characters of a key. */
	public static final int LONGEST_KEY = 100;

	/** Characters of the name of a product, or of something of it. */
	public static final int LONGEST_NAME = 200;

	/** Characters of a text that explains. */
	public static final int LONGEST_TEXT = 10_000;

	/** Characters of a version. */
	public static final int LONGEST_VERSION = 100;

	/** Characters of an address. */
	public static final int LONGEST_PLACE = 2_000;

	/** Output ports of a product, and as many input ports. */
	public static final int MOST_PORTS = 100;

	private static final int MOST_TAGS = 50;

	private static final int LONGEST_TAG = 63;

	private ProductLimits() {
	}

	/**
	 * Words to find a product by.
	 * @param problems where is told what is wrong with them
	 * @param tags the words
	 */
	public static void tags(Problems problems, @Nullable List<String> tags) {
		problems.list("tags", tags, MOST_TAGS);
		List<String> given = (tags != null) ? tags : List.of();
		for (int i = 0; i < Math.min(given.size(), MOST_TAGS); i++) {
			problems.at("tags").name(String.valueOf(i), given.get(i), LONGEST_TAG);
		}
	}

	/**
	 * A part of a port's key.
	 * @param problems where is told what is wrong with it
	 * @param field its name
	 * @param value its value
	 */
	public static void inKey(Problems problems, String field, @Nullable String value) {
		if (value != null && (value.contains("/") || value.contains("@"))) {
			problems.add(field, "must not contain '/' or '@', which separate the parts of a port's key");
		}
	}

}
