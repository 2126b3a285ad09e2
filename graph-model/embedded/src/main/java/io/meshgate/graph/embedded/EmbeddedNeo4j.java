package io.meshgate.graph.embedded;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;

import org.neo4j.configuration.GraphDatabaseInternalSettings;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.connectors.HttpConnector;
import org.neo4j.configuration.connectors.HttpsConnector;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.fleetmanagement.FleetManagementSettings;
import org.neo4j.graphdb.config.Setting;
import org.neo4j.io.ByteUnit;

/**
 * One embedded database that answers Bolt on the loopback interface only, to one account
 * only, and tells nobody that it is there. Closing waits until the store is released, so
 * that the same folder can be opened again at once.
 */
public final class EmbeddedNeo4j implements AutoCloseable {

	private static final String DATABASE = "neo4j";

	private final DatabaseManagementService service;

	private final BoltAccount account;

	private EmbeddedNeo4j(DatabaseManagementService service, BoltAccount account) {
		this.service = service;
		this.account = account;
	}

	/**
	 * Opens the store in the folder, creating it if there is none.
	 * @param folder where the store, its logs and its transaction log are kept
	 * @param account where it shall answer, and whom
	 * @return the running database
	 */
	public static EmbeddedNeo4j open(Path folder, BoltAccount account) {
		return open(folder, account, Map.of());
	}

	/**
	 * Opens the store in the folder, creating it if there is none.
	 * @param folder where the store, its logs and its transaction log are kept
	 * @param account where it shall answer, and whom
	 * @param settings what shall be otherwise than usual
	 * @return the running database
	 */
	public static EmbeddedNeo4j open(Path folder, BoltAccount account, Map<Setting<?>, Object> settings) {
		SocketAddress address = new SocketAddress(BoltAccount.HOST, account.port());
		DatabaseManagementService service = new DatabaseManagementServiceBuilder(folder.toAbsolutePath())
			.setConfig(BoltConnector.enabled, true)
			.setConfig(BoltConnector.listen_address, address)
			.setConfig(BoltConnector.advertised_address, address)
			.setConfig(BoltConnector.enable_discovery, false)
			.setConfig(HttpConnector.enabled, false)
			.setConfig(HttpsConnector.enabled, false)
			.setConfig(FleetManagementSettings.fleet_manager_enabled, false)
			.setConfig(GraphDatabaseSettings.udc_enabled, false)
			.setConfig(GraphDatabaseSettings.auth_enabled, true)
			// Or a statement is planned for each order of magnitude of a text's or list's
			// length.
			.setConfig(GraphDatabaseInternalSettings.cypher_size_hint_parameters, false)
			// Whoever closes it has no more to ask; it would wait twice 5 s for more.
			.setConfig(GraphDatabaseInternalSettings.netty_server_shutdown_quiet_period, Duration.ZERO)
			.setConfig(GraphDatabaseSettings.pagecache_memory, ByteUnit.mebiBytes(128))
			.setConfig(GraphDatabaseSettings.preallocate_logical_logs, false)
			.setConfig(GraphDatabaseSettings.transaction_timeout, Duration.ofMinutes(10))
			.setConfig(settings)
			.build();
		takeOver(service, account);
		return new EmbeddedNeo4j(service, account);
	}

	private static void takeOver(DatabaseManagementService service, BoltAccount account) {
		service.database("system")
			.executeTransactionally("ALTER USER neo4j SET PASSWORD $password CHANGE NOT REQUIRED",
					Map.of("password", account.password()));
		if (!service.database(DATABASE).isAvailable(Duration.ofSeconds(60).toMillis())) {
			service.shutdown();
			throw new IllegalStateException("The embedded Neo4j did not become available within 60 s.");
		}
	}

	/**
	 * Where a driver connects to, and as whom.
	 * @return the only account there is
	 */
	public BoltAccount account() {
		return this.account;
	}

	@Override
	public void close() {
		this.service.shutdown();
	}

}
