package io.meshgate.graph.embedded;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
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
 * One embedded database that answers Bolt on the loopback interface only, under a
 * password that is made anew at each start, and tells nobody that it is there. Closing
 * waits until the store is released, so that the same folder can be opened again at once.
 */
public final class EmbeddedNeo4j implements AutoCloseable {

	private static final String DATABASE = "neo4j";

	private final DatabaseManagementService service;

	private final int port;

	private final String password;

	private EmbeddedNeo4j(DatabaseManagementService service, int port, String password) {
		this.service = service;
		this.port = port;
		this.password = password;
	}

	/**
	 * Opens the store in the folder, creating it if there is none.
	 * @param folder where the store, its logs and its transaction log are kept
	 * @param boltPort the port to listen on; 0 for any free one
	 * @return the running database
	 */
	public static EmbeddedNeo4j open(Path folder, int boltPort) {
		return open(folder, boltPort, Map.of());
	}

	/**
	 * Opens the store in the folder, creating it if there is none.
	 * @param folder where the store, its logs and its transaction log are kept
	 * @param boltPort the port to listen on; 0 for any free one
	 * @param settings what shall be otherwise than usual
	 * @return the running database
	 */
	public static EmbeddedNeo4j open(Path folder, int boltPort, Map<Setting<?>, Object> settings) {
		int port = (boltPort == 0) ? freePort() : boltPort;
		DatabaseManagementService service = new DatabaseManagementServiceBuilder(folder.toAbsolutePath())
			.setConfig(BoltConnector.enabled, true)
			.setConfig(BoltConnector.listen_address, new SocketAddress("127.0.0.1", port))
			.setConfig(BoltConnector.advertised_address, new SocketAddress("127.0.0.1", port))
			.setConfig(BoltConnector.enable_discovery, false)
			.setConfig(HttpConnector.enabled, false)
			.setConfig(HttpsConnector.enabled, false)
			.setConfig(FleetManagementSettings.fleet_manager_enabled, false)
			.setConfig(GraphDatabaseSettings.udc_enabled, false)
			.setConfig(GraphDatabaseSettings.auth_enabled, true)
			// Or a statement is planned for each order of magnitude of a text's or list's
			// length.
			.setConfig(GraphDatabaseInternalSettings.cypher_size_hint_parameters, false)
			.setConfig(GraphDatabaseSettings.pagecache_memory, ByteUnit.mebiBytes(128))
			.setConfig(GraphDatabaseSettings.preallocate_logical_logs, false)
			.setConfig(GraphDatabaseSettings.transaction_timeout, Duration.ofMinutes(10))
			.setConfig(settings)
			.build();
		return new EmbeddedNeo4j(service, port, takeOver(service));
	}

	private static String takeOver(DatabaseManagementService service) {
		byte[] secret = new byte[24];
		new SecureRandom().nextBytes(secret);
		String password = Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
		service.database("system")
			.executeTransactionally("ALTER USER neo4j SET PASSWORD $password CHANGE NOT REQUIRED",
					Map.of("password", password));
		if (!service.database(DATABASE).isAvailable(Duration.ofSeconds(60).toMillis())) {
			service.shutdown();
			throw new IllegalStateException("The embedded Neo4j did not become available within 60 s.");
		}
		return password;
	}

	/**
	 * Finds a port for Bolt, for those who must know it before the database is open.
	 * @return a port of the loopback interface that nobody listens on now
	 */
	public static int freePort() {
		try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
			return socket.getLocalPort();
		}
		catch (IOException failure) {
			throw new IllegalStateException("No free port for Bolt on the loopback interface.", failure);
		}
	}

	/**
	 * Where a driver connects to.
	 * @return a {@code bolt://} address on the loopback interface
	 */
	public String boltUri() {
		return "bolt://127.0.0.1:" + this.port;
	}

	/**
	 * The only account there is.
	 * @return its name
	 */
	public String user() {
		return "neo4j";
	}

	/**
	 * The account's password, made anew at each start.
	 * @return the password
	 */
	public String password() {
		return this.password;
	}

	@Override
	public void close() {
		this.service.shutdown();
	}

}
