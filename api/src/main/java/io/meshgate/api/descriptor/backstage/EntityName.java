package io.meshgate.api.descriptor.backstage;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * What a node is called in a catalogue. Where its key makes no name there, it gets one
 * that is made of it, and says its key beside it.
 *
 * @param namespace where it is unique
 * @param name unique in the namespace
 * @param exact whether the two alone lead back to the key
 */
record EntityName(String namespace, String name, boolean exact) {

	private static final Pattern FORM = Pattern.compile("[A-Za-z0-9]+([-_.][A-Za-z0-9]+)*");

	private static final Pattern NAMESPACE = Pattern.compile("[a-z0-9]+(-+[a-z0-9]+)*");

	private static final int LONGEST = 63;

	static boolean isValid(String name) {
		return name.length() <= LONGEST && FORM.matcher(name).matches();
	}

	/** Catalogues are stricter with these, and many a reader is not. */
	private static boolean isNamespace(String namespace) {
		return namespace.length() <= LONGEST && NAMESPACE.matcher(namespace).matches();
	}

	static EntityName of(String key) {
		int slash = key.indexOf('/');
		String namespace = (slash < 0) ? EntityRef.DEFAULT_NAMESPACE : key.substring(0, slash);
		String name = key.substring(slash + 1);
		boolean exact = isNamespace(namespace) && isValid(name) && EntityRef.key(namespace, name).equals(key);
		return exact ? new EntityName(namespace, name, true)
				: new EntityName(EntityRef.DEFAULT_NAMESPACE, made(key), false);
	}

	/** How other entities refer to it. */
	String reference() {
		return this.namespace + "/" + this.name;
	}

	private static String made(String key) {
		String readable = key.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
		String start = readable.substring(0, Math.min(readable.length(), LONGEST - 9)).replaceAll("-$", "");
		String end = UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8)).toString().substring(0, 8);
		return start.isEmpty() ? end : start + "-" + end;
	}

}
