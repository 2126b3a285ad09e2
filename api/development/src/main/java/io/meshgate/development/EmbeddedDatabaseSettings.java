package io.meshgate.development;

import org.jspecify.annotations.Nullable;

import org.springframework.core.env.EnumerablePropertySource;

/**
 * Where the embedded database is, as settings: whoever reads the account waits until the
 * database is open.
 */
final class EmbeddedDatabaseSettings extends EnumerablePropertySource<EmbeddedDatabase> {

	private static final String URI = "spring.neo4j.uri";

	private static final String USER = "spring.neo4j.authentication.username";

	private static final String PASSWORD = "spring.neo4j.authentication.password";

	EmbeddedDatabaseSettings(EmbeddedDatabase database) {
		super("meshgate-development-database", database);
	}

	@Override
	public String[] getPropertyNames() {
		return new String[] { URI, USER, PASSWORD };
	}

	@Override
	public @Nullable Object getProperty(String name) {
		return switch (name) {
			case URI -> this.source.boltUri();
			case USER -> this.source.await().user();
			case PASSWORD -> this.source.await().password();
			default -> null;
		};
	}

}
