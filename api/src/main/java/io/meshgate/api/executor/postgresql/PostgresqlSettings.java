package io.meshgate.api.executor.postgresql;

import java.net.URI;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import io.meshgate.api.executor.PortalClient;
import io.meshgate.api.executor.SigningIn;

import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What the executor is told when it is started.
 *
 * @param portal where the portal answers
 * @param tokenUri where the executor gets its tokens
 * @param clientId as which client
 * @param clientSecret the client's secret
 * @param databaseUrl which database it opens, as JDBC has it
 * @param databaseUser as which role
 * @param databasePassword its password
 * @param mark what the names of the roles it makes begin with
 * @param logins which login roles read for whom, each as {@code team:planning=planner}
 * @param interval how long it waits between two rounds
 */
record PostgresqlSettings(URI portal, URI tokenUri, String clientId, String clientSecret, String databaseUrl,
		String databaseUser, String databasePassword, @DefaultValue("meshgate") String mark,
		@DefaultValue List<String> logins, @DefaultValue("PT30S") Duration interval) {

	/** Without which it does not start, as the settings call them. */
	static final List<String> REQUIRED = List.of("portal", "token-uri", "client-id", "client-secret", "database-url",
			"database-user", "database-password");

	private static final Duration PATIENCE = Duration.ofSeconds(10);

	PostgresqlSettings {
		logins = List.copyOf(logins);
	}

	PortalClient client() {
		return new PortalClient(this.portal, new SigningIn(this.tokenUri, this.clientId, this.clientSecret).bearing());
	}

	TableAccess access() {
		return new TableAccess(
				new DatabaseLogin(this.databaseUrl, this.databaseUser, this.databasePassword, this.mark, PATIENCE),
				declared());
	}

	private Logins declared() {
		Map<String, Set<String>> declared = new LinkedHashMap<>();
		for (String login : this.logins) {
			int sign = login.indexOf('=');
			if (sign < 1 || sign == login.length() - 1) {
				throw new IllegalArgumentException(
						"Logins are written as team:planning=planner, and this is not: " + login);
			}
			declared.computeIfAbsent(login.substring(0, sign).strip(), (consumer) -> new TreeSet<>())
				.add(login.substring(sign + 1).strip());
		}
		return new Logins(declared);
	}

	/** Neither the secret nor the password, which the database's address may hold too. */
	@Override
	public String toString() {
		return this.clientId + " of " + this.portal;
	}

}
