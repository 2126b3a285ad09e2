package io.meshgate.graph.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.Optional;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Stands on the loopback interface between the driver and the database and passes on
 * every byte, so that what is counted is what really went over the wire, whoever sent it.
 */
final class BoltRelay implements AutoCloseable {

	private static final Logger log = LoggerFactory.getLogger(BoltRelay.class);

	private final ServerSocket entrance;

	private final URI database;

	private final BoltTraffic traffic = new BoltTraffic();

	private volatile Optional<RoutingTable> routes = Optional.empty();

	private BoltRelay(ServerSocket entrance, URI database) {
		this.entrance = entrance;
		this.database = database;
	}

	static BoltRelay to(URI database) {
		try {
			BoltRelay relay = new BoltRelay(new ServerSocket(0, 50, InetAddress.getLoopbackAddress()), database);
			Thread.ofPlatform().daemon().name("bolt-relay").start(relay::accept);
			return relay;
		}
		catch (IOException failure) {
			throw new UncheckedIOException(failure);
		}
	}

	URI uri() {
		return URI.create("bolt://127.0.0.1:" + this.entrance.getLocalPort());
	}

	BoltTraffic traffic() {
		return this.traffic;
	}

	/** Tells drivers where to write and where to read, in the database's stead. */
	void answerRoutes(RoutingTable table) {
		this.routes = Optional.of(table);
	}

	private void accept() {
		while (!this.entrance.isClosed()) {
			try {
				serve(this.entrance.accept());
			}
			catch (IOException failure) {
				log.debug("The relay takes no more connections", failure);
			}
		}
	}

	private void serve(Socket client) throws IOException {
		Socket server = new Socket(this.database.getHost(), this.database.getPort());
		client.setTcpNoDelay(true);
		server.setTcpNoDelay(true);
		BoltConnection connection = new BoltConnection(client, server, this.traffic, this.routes);
		Thread.ofVirtual().name("bolt-relay-connection").start(connection);
	}

	@Override
	public void close() {
		try {
			this.entrance.close();
		}
		catch (IOException failure) {
			throw new UncheckedIOException(failure);
		}
	}

}
