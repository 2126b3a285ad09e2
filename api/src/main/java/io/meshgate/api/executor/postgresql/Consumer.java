package io.meshgate.api.executor.postgresql;

import java.util.Locale;

/**
 * Who is granted access, as the portal tells it.
 *
 * @param kind what it is, as {@code TEAM}
 * @param id its identity, which never changes
 * @param key what people call it by
 */
record Consumer(String kind, String id, String key) {

	/**
	 * What an operator calls it by, who says which login roles are its own.
	 * @return as {@code team:payments}
	 */
	String name() {
		return this.kind.toLowerCase(Locale.ROOT) + ":" + this.key;
	}

}
