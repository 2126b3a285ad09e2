package io.meshgate.graph.linking;

/**
 * Finds the target of a reference that may fit several, as Cypher: bound as {@code t}
 * where there is exactly one, and otherwise the reference stays. The fragments expect the
 * reference bound as {@code u} and what lacks it as {@code s}.
 */
final class TheOnly {

	/**
	 * Of all that are bound as {@code t}, those of the version that is stated go before.
	 */
	static final String OF_THE_VERSION = """
			WITH u, s, collect(t) AS every
			WITH u, s, every, [t IN every WHERE t.version = u.version] AS same
			WITH u, s, CASE size(same) WHEN 0 THEN every ELSE same END AS found
			WHERE size(found) = 1
			WITH u, s, found[0] AS t
			""";

	private TheOnly() {
	}

	/**
	 * Finds it by its key or, failing that, by its name.
	 */
	static String named(String label) {
		return """
				OPTIONAL MATCH (keyed:%1$s {key: toLower(u.key)})
				WITH u, s, CASE
				    WHEN keyed IS NULL THEN COLLECT { MATCH (t:%1$s {name: u.key}) RETURN t }
				    ELSE [keyed]
				  END AS found
				WHERE size(found) = 1
				WITH u, s, found[0] AS t
				""".formatted(label);
	}

}
