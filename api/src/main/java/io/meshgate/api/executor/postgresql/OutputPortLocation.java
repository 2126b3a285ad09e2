package io.meshgate.api.executor.postgresql;

/**
 * What the location of an output port says of a table.
 */
sealed interface OutputPortLocation {

	/**
	 * It names a table.
	 *
	 * @param host of which server, in small letters
	 * @param port at which it listens
	 * @param table which of its tables
	 */
	record OfTable(String host, int port, Table table) implements OutputPortLocation {
	}

	/**
	 * It names none, or not without doubt.
	 *
	 * @param problem why
	 * @param message in a sentence, without what was said
	 */
	record Unusable(Problem problem, String message) implements OutputPortLocation {
	}

	/**
	 * Why a location names no table.
	 */
	enum Problem {

		/** It is of something else than PostgreSQL. */
		NOT_POSTGRESQL("It does not begin with postgres:// or postgresql://."),

		/** It is not written as an address, or names several servers. */
		MALFORMED("It is no address of one table on one server."),

		/** It tells a name or a password, which is for nobody to see. */
		CREDENTIALS("It holds credentials; they do not belong there."),

		/** The server. */
		NO_HOST("It names no server."),

		/** The database. */
		NO_DATABASE("It names no database."),

		/** The table, or its schema, which is not guessed. */
		NO_TABLE("It names no table with its schema."),

		/** Dots are between the names and in them. */
		AMBIGUOUS("It names database, schema and table by more than two dots."),

		/** PostgreSQL would cut it, and it would be the name of something else. */
		NAME_TOO_LONG("It has a name of more than 63 bytes, which PostgreSQL does not keep.");

		private final String sentence;

		Problem(String sentence) {
			this.sentence = sentence;
		}

		Unusable found() {
			return new Unusable(this, this.sentence);
		}

	}

	/**
	 * Reads a port's location: {@code postgres://host:5432/database/schema/table},
	 * {@code postgres://host/database?schema=s&table=t}, or the namespace and name of
	 * OpenLineage in one, {@code postgres://host:5432/database.schema.table}. The port is
	 * 5432 unless given; {@code postgresql} and a {@code jdbc:} before it are the same.
	 * @param location as the portal tells it
	 * @return the table, or why there is none
	 */
	static OutputPortLocation parse(String location) {
		return LocationReading.location(location);
	}

	/**
	 * Reads the name of a dataset (OpenLineage, "Naming Conventions", PostgreSQL).
	 * @param namespace as {@code postgres://host:5432}
	 * @param name as {@code database.schema.table}
	 * @return the table, or why there is none
	 */
	static OutputPortLocation ofDataset(String namespace, String name) {
		return LocationReading.dataset(namespace, name);
	}

}
