package io.meshgate.api.descriptor.backstage;

import java.util.Locale;

/**
 * A reference {@code [kind:][namespace/]name}, compared without regard to case.
 *
 * @param kind in lower case
 * @param key the name, with its namespace before it unless that is the default one
 */
record EntityRef(String kind, String key) {

	static final String DEFAULT_NAMESPACE = "default";

	static EntityRef parse(String text, String kind, String namespace) {
		String rest = text.toLowerCase(Locale.ROOT);
		int colon = rest.indexOf(':');
		String actualKind = (colon < 0) ? kind : rest.substring(0, colon);
		rest = rest.substring(colon + 1);
		int slash = rest.indexOf('/');
		String actualNamespace = (slash < 0) ? namespace : rest.substring(0, slash);
		return new EntityRef(actualKind, key(actualNamespace, rest.substring(slash + 1)));
	}

	static String key(String namespace, String name) {
		String key = namespace.equals(DEFAULT_NAMESPACE) ? name : namespace + "/" + name;
		return key.toLowerCase(Locale.ROOT);
	}

	@Override
	public String toString() {
		return this.kind + ":" + this.key;
	}

}
