package io.meshgate.api.descriptor.reading;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Set;

/**
 * Where something is found, as documents of strangers say it: nobody's browser is to run
 * it.
 */
public final class Place {

	private static final int LONGEST = 2_000;

	private static final Set<String> RUNNING = Set.of("javascript", "vbscript", "data");

	private Place() {
	}

	/**
	 * Whether a text is a place that may be shown as a link.
	 * @param text the text
	 * @return whether it is an absolute URI of a scheme that only leads somewhere
	 */
	public static boolean isFit(String text) {
		try {
			String scheme = new URI(text).getScheme();
			return text.length() <= LONGEST && scheme != null && !RUNNING.contains(scheme.toLowerCase(Locale.ROOT));
		}
		catch (URISyntaxException other) {
			return false;
		}
	}

	/**
	 * What a place is called, no longer than names are.
	 * @param name the name
	 * @return its beginning
	 */
	public static String cut(String name) {
		return (name.codePointCount(0, name.length()) <= Fields.SHORT) ? name
				: name.substring(0, name.offsetByCodePoints(0, Fields.SHORT)).strip();
	}

}
