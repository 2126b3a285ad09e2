package io.meshgate.graph.startup;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How patient the portal is with its database.
 *
 * @param transactionTimeout how long one transaction may take
 * @param connectionPatience how long to wait at start-up for a database that does not
 * answer yet
 * @param migrationPatience how long to wait at start-up for another instance that is
 * migrating the database
 * @param migrationTerm after which time an instance that was killed while migrating is
 * given up
 * @param readFromLeader whether, on a cluster, all is read from its leader, which alone
 * knows at once what other instances wrote
 */
@ConfigurationProperties("meshgate.graph")
record GraphSettings(@DefaultValue("30s") Duration transactionTimeout, @DefaultValue("60s") Duration connectionPatience,
		@DefaultValue("5m") Duration migrationPatience, @DefaultValue("15s") Duration migrationTerm,
		@DefaultValue("true") boolean readFromLeader) {
}
